// Opens all that unfolds, measures the page and lets axe read it; the result is told to the page around it.
addEventListener('load', async () => {
  document.querySelectorAll('details').forEach(each => { each.open = true; });
  const width = document.documentElement.clientWidth;
  const sticksOut = each => each.getBoundingClientRect().right > width + 1
      && !each.closest('.wide, svg, .hidden, .skip, .stacked thead');
  const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
  const result = {
    width: innerWidth,
    overflow: document.documentElement.scrollWidth - width,
    sticksOut: [...document.querySelectorAll('body *')].filter(sticksOut).map(each => each.outerHTML.slice(0, 120)),
    fetched: performance.getEntriesByType('resource').map(each => each.name),
    passes: found.passes.length,
    serious: found.violations.filter(each => ['serious', 'critical'].includes(each.impact))
        .map(each => each.id + ': ' + each.nodes.map(node => node.html.slice(0, 160)).join(' | ')),
    minor: found.violations.map(each => each.id)
  };
  parent.postMessage(JSON.stringify(result), '*');
});
