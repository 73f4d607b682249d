/** Filters the changes by kind and by words and steps through them; without a script all can be opened and read. */
export const DIFF_SCRIPT = `
'use strict';
(function () {
  function fold(text) {
    return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u0111/gi, 'd').toLowerCase();
  }
  Array.from(document.querySelectorAll('.step')).forEach(function (step) {
    var form = step.querySelector('form.tools');
    if (!form) return;
    var boxes = Array.from(form.querySelectorAll('input[data-filter]'));
    var search = form.querySelector('.search');
    var told = form.querySelector('.told');
    var entries = Array.from(step.querySelectorAll('.entry'));
    var words = new Map(entries.map(function (one) { return [one, fold(one.textContent)]; }));
    function update() {
      var kinds = new Set(boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.dataset.filter; }));
      kinds.add('document');
      var wanted = fold(search.value.trim());
      var shown = 0;
      entries.forEach(function (one) {
        var any = false;
        Array.from(one.querySelectorAll('[data-kind]')).forEach(function (row) {
          var hit = kinds.has(row.dataset.kind);
          row.classList.toggle('hidden', !hit);
          any = any || hit;
        });
        var visible = any && (wanted === '' || words.get(one).indexOf(wanted) >= 0);
        one.classList.toggle('hidden', !visible);
        if (visible) shown++;
      });
      told.textContent = shown + ' / ' + entries.length + ' ' + told.dataset.of;
    }
    function visible() { return entries.filter(function (one) { return !one.classList.contains('hidden'); }); }
    var current = null;
    function isSeen(one) {
      var box = one.getBoundingClientRect();
      return box.bottom > 0 && box.top < innerHeight;
    }
    function go(by) {
      var list = visible();
      var at = list.indexOf(current);
      if (at >= 0 && isSeen(current)) at += by;
      else {
        at = list.findIndex(function (one) { return one.getBoundingClientRect().top > 60; });
        at = (at < 0 ? list.length : at) + (by > 0 ? 0 : -1);
      }
      show(list[Math.max(0, Math.min(at, list.length - 1))]);
    }
    function show(one) {
      if (!one) return;
      current = one;
      one.open = true;
      one.scrollIntoView({ block: 'start' });
      one.querySelector('summary').focus({ preventScroll: true });
    }
    var deeds = {
      all: function () { boxes.forEach(function (box) { box.checked = true; }); update(); },
      none: function () { boxes.forEach(function (box) { box.checked = false; }); update(); },
      open: function () { visible().forEach(function (one) { one.open = true; }); },
      close: function () { entries.forEach(function (one) { one.open = false; }); },
      next: function () { go(1); },
      previous: function () { go(-1); }
    };
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      show(visible()[0]);
    });
    form.addEventListener('keydown', function (event) {
      var filters = form.querySelector('.filters');
      if (event.key !== 'Escape' || !filters.contains(document.activeElement)) return;
      filters.open = false;
      filters.querySelector('summary').focus();
    });
    step.addEventListener('click', function (event) {
      var button = event.target.closest('button[data-do]');
      if (button) deeds[button.dataset.do]();
    });
    boxes.forEach(function (box) { box.addEventListener('change', update); });
    search.addEventListener('input', update);
    update();
  });
  function reveal() {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
  }
  window.addEventListener('hashchange', reveal);
  window.addEventListener('beforeprint', function () {
    Array.from(document.querySelectorAll('details:not(.hidden)')).forEach(function (one) { one.open = true; });
  });
  reveal();
})();
`;
