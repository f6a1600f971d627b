/** A style sheet as text; the tag is for editors, formatters and the build, which know what is in it. */
export const css = String.raw;
