/** What both pages share. Colours: Okabe and Ito's set, told apart by all eyes; each has a second sign besides. */
export const BASE_STYLE = `
*{box-sizing:border-box}
:root{color-scheme:light;--ink:#1b1b1b;--soft:#595959;--line:#c9c9c9;--paper:#fff;--band:#f4f4f1;--blue:#005a8f;--red:#a33c00}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1rem;max-width:90rem;color:var(--ink);background:var(--paper);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.4rem;line-height:1.25;margin:.2rem 0 .6rem}
h2{font-size:1.15rem;margin:1.6rem 0 .5rem}
h3{font-size:1rem;margin:0}
p{margin:.3rem 0}
button,input{font:inherit;color:inherit}
button{cursor:pointer}
:focus-visible{outline:3px solid var(--blue);outline-offset:1px}
.soft{color:var(--soft)}
.hidden{display:none!important}
.tools{display:flex;flex-wrap:wrap;gap:.3rem .9rem;align-items:center;padding:.6rem .8rem;margin:1rem 0;background:var(--band);border:1px solid var(--line);border-radius:.4rem}
.tools label{display:inline-flex;gap:.35rem;align-items:center;min-height:2rem}
.tools input[type=search]{min-width:12rem;max-width:100%;padding:.25rem .5rem;border:1px solid #767676;border-radius:.3rem;background:#fff}
@media print{html{font-size:9pt}body{max-width:none;padding:0}.tools,.noprint{display:none!important}}
`;
