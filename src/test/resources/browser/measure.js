// Opens all that unfolds and measures the page.
(() => {
  document.querySelectorAll('details').forEach(each => { each.open = true; });
  const width = document.documentElement.clientWidth;
  const sticksOut = each => each.getBoundingClientRect().right > width + 1
      && !each.closest('.wide, svg, .hidden, .skip, .stacked thead');
  return {
    width: innerWidth,
    overflow: document.documentElement.scrollWidth - width,
    sticksOut: [...document.querySelectorAll('body *')].filter(sticksOut).map(each => each.outerHTML.slice(0, 120)),
    fetched: performance.getEntriesByType('resource').map(each => each.name)
  };
})();
