/**
 * What both pages share. Colours: Okabe and Ito's palette, safe for colour-blind readers; each also has a second cue.
 */
export const BASE_STYLE = `
*{box-sizing:border-box}
:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#555;--line:#c9c9c9;--paper:#fff;--band:#f4f4f1;--blue:#00527f;--amber:#7a4100;--bluebg:#e3f1fa;--amberbg:#fdf0df;--edge:#767676}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#b4b4b4;--line:#4a4a4a;--paper:#161616;--band:#232323;--blue:#8fcdf5;--amber:#f3b978;--bluebg:#0f2f42;--amberbg:#3b2610;--edge:#9a9a9a}}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1rem;max-width:90rem;color:var(--ink);background:var(--paper);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.4rem;line-height:1.25;margin:.2rem 0 .6rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:1.2rem 0 .4rem}
h2 small,summary small{font-weight:400;color:var(--soft)}
p{margin:.3rem 0}
a{color:var(--blue)}
button,input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:.3rem;padding:.25rem .5rem;min-height:2.2rem}
input[type=checkbox]{min-height:0;width:1.1rem;height:1.1rem}
button{cursor:pointer}
summary{cursor:pointer;padding:.35rem 0}
:focus-visible{outline:3px solid var(--blue);outline-offset:1px}
.soft{color:var(--soft)}
.hidden{display:none!important}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.tools{display:flex;flex-wrap:wrap;gap:.4rem .7rem;align-items:center;padding:.5rem .7rem;margin:1rem 0;background:var(--band);border:1px solid var(--line);border-radius:.4rem}
.tools label{display:inline-flex;gap:.35rem;align-items:center;min-height:2rem}
.tools input[type=search]{min-width:10rem;max-width:100%}
@media print{:root{--ink:#000;--soft:#444;--paper:#fff;--band:#f4f4f1;--blue:#00527f;--amber:#7a4100;--bluebg:#e3f1fa;--amberbg:#fdf0df}html{font-size:9pt}body{max-width:none;padding:0}h2{break-after:avoid}.tools,.noprint,.contents,.skip{display:none!important}}
`;
