import type { CompareWords } from '../../../messages/compare/index.js';

/** How many rows are drawn at first, and added whenever the last of them comes near: 200 plans are a long table. */
export const ROWS = 60;

/** Sorts and filters the heat map, and shows the source words of a cell or a mark that is tapped or focused. */
export function matrixScript(words: CompareWords): string {
  const told = JSON.stringify(words.say('shownOf', { shown: '%1', all: '%2' })).replaceAll('<', '\\u003c');
  return `
'use strict';
(function () {
  var body = document.querySelector('tbody');
  var rows = Array.from(body.rows);
  var heads = Array.from(document.querySelectorAll('thead th'));
  var search = document.getElementById('search');
  var gaps = document.getElementById('gaps');
  var told = document.getElementById('told');
  var panel = document.getElementById('panel');
  function fold(text) {
    return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u0111/gi, 'd').toLowerCase();
  }
  var scroll = document.querySelector('.scroll');
  var most = ${ROWS};
  var words = null;
  function update() {
    var wanted = fold(search.value.trim());
    var shown = 0;
    if (wanted !== '' && words === null) words = new Map(rows.map(function (row) { return [row, fold(row.textContent)]; }));
    rows.forEach(function (row) {
      var hit = (wanted === '' || words.get(row).indexOf(wanted) >= 0) && (!gaps.checked || row.dataset.full === '');
      row.classList.toggle('hidden', !hit);
      if (hit) shown++;
      row.classList.toggle('later', shown > most);
    });
    told.textContent = ${told}.replace('%1', shown).replace('%2', rows.length);
  }
  function keyOf(row, column) {
    return column === 0 ? row.dataset.order : row.cells[column].dataset.sort;
  }
  function sortBy(column) {
    var old = heads[column].getAttribute('aria-sort');
    var down = old === 'ascending';
    heads.forEach(function (head) { head.removeAttribute('aria-sort'); });
    heads[column].setAttribute('aria-sort', down ? 'descending' : 'ascending');
    var sorted = rows.slice().sort(function (x, y) {
      var a = keyOf(x, column);
      var b = keyOf(y, column);
      var order = a < b ? -1 : a > b ? 1 : 0;
      return (down ? -order : order) || Number(x.dataset.order) - Number(y.dataset.order);
    });
    rows = sorted;
    body.append.apply(body, rows);
    update();
  }
  function more() {
    if (scroll.scrollTop + 2 * scroll.clientHeight < scroll.scrollHeight || most >= rows.length) return;
    most += ${ROWS};
    update();
  }
  scroll.addEventListener('scroll', more, { passive: true });
  heads.forEach(function (head, column) {
    head.querySelector('button').addEventListener('click', function () { sortBy(column); });
  });
  function tell(event) {
    var source = event.target.closest('[data-info]');
    if (!source) return;
    document.getElementById('words').textContent = source.dataset.info;
    panel.classList.remove('hidden');
  }
  document.addEventListener('click', tell);
  document.addEventListener('focusin', tell);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') panel.classList.add('hidden');
    var cell = event.target.closest('td');
    var by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!cell || !by) return;
    event.preventDefault();
    moveFrom(cell, by);
  });
  function moveFrom(cell, by) {
    var row = cell.parentNode;
    var column = cell.cellIndex;
    while (row && column > 0 && column < heads.length) {
      if (by[0]) column += by[0];
      else row = by[1] > 0 ? row.nextElementSibling : row.previousElementSibling;
      var button = row && row.cells[column] && row.cells[column].querySelector('button');
      if (button && button.offsetParent) return button.focus();
    }
  }
  document.getElementById('close').addEventListener('click', function () { panel.classList.add('hidden'); });
  document.addEventListener('mouseover', function (event) {
    var cell = event.target.closest('button[data-info]');
    if (cell && !cell.title) cell.title = cell.dataset.info;
  });
  function again() {
    most = ${ROWS};
    update();
  }
  search.addEventListener('input', again);
  gaps.addEventListener('change', again);
  if (heads.length > 4) sortBy(1);
  else update();
})();
`;
}
