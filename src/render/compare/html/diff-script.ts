/** Filters the changes by kind and by words; without a script all of them are shown. */
export const DIFF_SCRIPT = `
'use strict';
(function () {
  var boxes = Array.from(document.querySelectorAll('input[data-kind]'));
  var search = document.getElementById('search');
  var told = document.getElementById('told');
  var parts = Array.from(document.querySelectorAll('[data-part]'));
  function fold(text) {
    return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u0111/gi, 'd').toLowerCase();
  }
  var words = new Map(parts.map(function (part) { return [part, fold(part.textContent)]; }));
  function update() {
    var kinds = new Set(boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.dataset.kind; }));
    var wanted = fold(search.value.trim());
    var shown = 0;
    parts.forEach(function (part) {
      var rows = Array.from(part.querySelectorAll('[data-kind]'));
      rows.forEach(function (row) { row.classList.toggle('hidden', !kinds.has(row.dataset.kind)); });
      var own = part.dataset.part;
      var any = own ? kinds.has(own) : rows.length === 0 || rows.some(function (row) { return !row.classList.contains('hidden'); });
      var hit = wanted === '' || words.get(part).indexOf(wanted) >= 0;
      part.classList.toggle('hidden', !(any && hit));
      if (any && hit) shown++;
    });
    told.textContent = shown + ' of ' + parts.length + ' shown';
  }
  boxes.forEach(function (box) { box.addEventListener('change', update); });
  search.addEventListener('input', update);
  update();
})();
`;
