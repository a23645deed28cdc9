// Lets axe read the page as it stands; only of what is wrong does it look up every place, which takes most of its time.
(async () => {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    resultTypes: ['violations']
  });
  return {
    passes: found.passes.length,
    serious: found.violations.filter(each => ['serious', 'critical'].includes(each.impact))
        .map(each => each.id + ': ' + each.nodes.map(node => node.html.slice(0, 160)).join(' | '))
  };
})();
