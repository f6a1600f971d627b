export const help = `
diplo-timeline render  events.json -o page.html    a page that is readable before and without script
diplo-timeline render  events.json -o picture.svg  the picture; also .ics, .csv, .json, .jsonld
diplo-timeline convert dates.csv -o events.json    a list in another format
diplo-timeline oembed  events.json --url https://…  what sites ask for that embed a page by its address
diplo-timeline check   events.json dates.ics …     what is wrong, by line; fails when something is

Lists are read from JSON, CSV, iCalendar, schema.org, TimelineJS, vis-timeline, and lines of
"date | name | place"; "-" is standard input.

-o, --output FILE   where to; without it, standard output
--to FORMAT         html, svg, ics, csv, json or jsonld, where no file name says so
--lang TAG          language of the words and of months in tables, such as ko; by default en
--heading TEXT      in place of the list's own heading
--as-of DATE        shows what was known on that day
--start, --end DATE the first and the last day that is in view
--lanes KIND        what the lanes stand for: location, group, status, attendee or none
--time-zone ZONE    whose clocks the page's times are told by, once its script is there
--width PX          of the picture; by default 960
--theme light|dark  of a picture; by default light
--script URL        of dist/diplo-timeline.js, which the page then loads to bring the timeline to life
--frame URL         of dist/embed/frame.js, instead: for a page that others put into a frame
--oembed URL        of the answer of “oembed”, which the page then names in its head
--url URL           of the page that shows the timeline
`;
