/* global wp, diploTimeline */
(() => {
  const { registerBlockType } = wp.blocks;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = wp.blockEditor;
  const { BaseControl, Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl, TextareaControl } =
    wp.components;
  const { createElement, useEffect, useRef } = wp.element;
  const { __ } = wp.i18n;
  const ServerSideRender = wp.serverSideRender;

  const lanes = [
    ['', __('As fits the list', 'diplo-timeline')],
    ['location', __('Places', 'diplo-timeline')],
    ['group', __('Groups', 'diplo-timeline')],
    ['status', __('States', 'diplo-timeline')],
    ['attendee', __('People', 'diplo-timeline')],
    ['none', __('None', 'diplo-timeline')],
  ].map(([value, label]) => ({ value, label }));

  /** The settings of the block: each an attribute, its control, and what the control says. */
  const settings = [
    [
      'src',
      TextControl,
      {
        type: 'url',
        label: __('Address of the list', 'diplo-timeline'),
        help: __('A file of CSV, JSON or iCalendar. The media library takes CSV.', 'diplo-timeline'),
      },
    ],
    [
      'events',
      TextareaControl,
      {
        label: __('Events', 'diplo-timeline'),
        help: __(
          'A line for each: 2025-02-14/2025-02-16 | Conference | Munich | expected. Or JSON. Not used where there is an address.',
          'diplo-timeline',
        ),
        rows: 8,
      },
    ],
    ['heading', TextControl, { label: __('Heading', 'diplo-timeline') }],
    [
      'lang',
      TextControl,
      {
        label: __('Language', 'diplo-timeline'),
        help: __('A tag such as en-GB or ko; the language of the page where it is empty.', 'diplo-timeline'),
      },
    ],
    ['lanes', SelectControl, { label: __('Lanes', 'diplo-timeline'), options: lanes }],
    [
      'asOf',
      TextControl,
      {
        label: __('As known on', 'diplo-timeline'),
        help: __('A day such as 2025-02-04: what became known later is not shown.', 'diplo-timeline'),
      },
    ],
    [
      'timeZone',
      TextControl,
      {
        label: __('Time zone', 'diplo-timeline'),
        help: __(
          'A name such as Asia/Seoul, or local for that of each reader; else that of each place.',
          'diplo-timeline',
        ),
      },
    ],
  ];

  function Settings({ attributes, setAttributes }) {
    const controls = settings.map(([name, Control, props]) =>
      createElement(Control, {
        ...props,
        key: name,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      }),
    );
    const choose = createElement(MediaUpload, {
      allowedTypes: ['text/csv', 'application/json', 'text/calendar'],
      onSelect: ({ url }) => setAttributes({ src: url }),
      render: ({ open }) =>
        createElement(Button, { variant: 'secondary', onClick: open }, __('Choose a file', 'diplo-timeline')),
    });
    return createElement(
      PanelBody,
      { title: __('List of events', 'diplo-timeline') },
      createElement(MediaUploadCheck, null, createElement(BaseControl, null, choose)),
      controls,
    );
  }

  /** What readers will see, made by the same PHP. The canvas may be a frame, whose document needs the element too. */
  function Preview({ attributes }) {
    const place = useRef(null);
    useEffect(() => {
      const { ownerDocument } = place.current;
      if (ownerDocument.defaultView.customElements.get('diplo-timeline')) return;
      if (ownerDocument.getElementById('diplo-timeline-js')) return;
      const script = ownerDocument.createElement('script');
      Object.assign(script, { id: 'diplo-timeline-js', type: 'module', src: diploTimeline.element });
      ownerDocument.head.append(script);
    }, []);
    const render = createElement(ServerSideRender, { block: 'diplo/timeline', attributes, httpMethod: 'POST' });
    return createElement('div', { ref: place }, createElement(Disabled, null, render));
  }

  function Edit(props) {
    const { src, events } = props.attributes;
    const instructions = __(
      'Name a file, or write a line for each event, in the settings of this block.',
      'diplo-timeline',
    );
    return createElement(
      'div',
      useBlockProps(),
      createElement(InspectorControls, null, createElement(Settings, props)),
      src || events
        ? createElement(Preview, props)
        : createElement(Placeholder, {
            icon: 'calendar-alt',
            label: __('Timeline', 'diplo-timeline'),
            instructions,
          }),
    );
  }

  registerBlockType('diplo/timeline', { edit: Edit, save: () => null });
})();
