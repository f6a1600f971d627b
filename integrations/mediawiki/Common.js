// MediaWiki:Common.js. An element that is made this way may be a module, which mw.loader does not know.
(function () {
  var script = document.createElement('script');
  script.type = 'module';
  script.src = '/diplo-timeline/enhance.js';
  document.head.appendChild(script);
})();
