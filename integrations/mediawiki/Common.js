// MediaWiki:Common.js. An element that is made this way may be a module, which mw.loader does not know.
(function () {
  function start() {
    // What an editor marks is a list in the page: no one may make readers ask another site for one, or for pictures.
    document.querySelectorAll('pre, ol, ul, dl, table, figure, div, blockquote').forEach(function (source) {
      source.removeAttribute('data-src');
      source.removeAttribute('data-images');
    });
    document.querySelectorAll('.diplo-timeline').forEach(function (source) {
      var isLink =
        source.matches('a') || source.matches(':has(a):not(ol, ul, dl, table, pre, :has(li, tr, pre, time))');
      if (isLink) source.classList.remove('diplo-timeline');
    });
    var script = document.createElement('script');
    script.type = 'module';
    script.src = '/diplo-timeline/enhance.js';
    document.head.appendChild(script);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
