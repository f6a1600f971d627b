<?php

namespace MediaWiki\Extension\DiploTimeline;

class Hooks {
	/** What an editor may set. `src` and `images` are none of them: no one may make readers ask another site. */
	private const ATTRIBUTES = [
		'heading', 'heading-level', 'lang', 'start', 'end', 'as-of', 'now', 'history', 'time-zone',
		'lanes', 'lane-order', 'layout', 'filter', 'controls', 'selected',
	];

	public function onParserFirstCallInit( $parser ) {
		$parser->setHook( 'diplo-timeline', [ $this, 'render' ] );
	}

	/** @return array the timeline around its own list, which is text: lines of `date | name | place`, or JSON */
	public function render( $text, array $values, $parser ) {
		global $wgExtensionAssetsPath;
		$text = (string)$text;
		$script = self::escape( "$wgExtensionAssetsPath/DiploTimeline/resources/diplo-timeline.js" );
		$parser->getOutput()->addHeadItem( "<script type=\"module\" src=\"$script\"></script>\n", 'diplo-timeline' );
		$attributes = '';
		foreach ( array_intersect_key( $values, array_flip( self::ATTRIBUTES ) ) as $name => $value ) {
			$attributes .= " $name=\"" . self::escape( $value ) . '"';
		}
		// MediaWiki puts no-break spaces before `:` and `%` in all text, and JSON has none there.
		if ( json_decode( $text ) !== null ) {
			$attributes .= ' events="' . self::escape( $text ) . '"';
		}
		// Without the <div>, MediaWiki makes a paragraph of the tag, and moves the list out of it.
		$html = "<div><diplo-timeline$attributes><pre>" . self::escape( $text ) . '</pre></diplo-timeline></div>';
		// As <nowiki>: else lines that begin with a space become preformatted, in an attribute as well.
		return [ $html, 'markerType' => 'nowiki' ];
	}

	private static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
	}
}
