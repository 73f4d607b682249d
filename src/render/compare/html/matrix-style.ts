import { BASE_STYLE } from './base-style.js';

/**
 * The steps from earlier to later are those of cividis (Nuñez, Anderton and Renslow 2018), which all readers see in the
 * same order; recurring, conditional and missing are distinguished by patterns, and every cell also says it in words.
 */
export const MATRIX_STYLE = `${BASE_STYLE}
@page{size:A4 landscape;margin:10mm}
.legend{display:flex;flex-wrap:wrap;gap:.2rem .7rem;margin:.5rem 0;padding:0;list-style:none;font-size:.8rem}
.legend li{display:flex;align-items:center;gap:.35rem}
.legend i{display:inline-block;width:1.4rem;height:1.1rem;border:1px solid #767676}
.t0{background-color:#00224e;color:#fff;fill:#00224e}
.t1{background-color:#2a3f6d;color:#fff;fill:#2a3f6d}
.t2{background-color:#575d6d;color:#fff;fill:#575d6d}
.t3{background-color:#7d7c78;color:#000;fill:#7d7c78}
.t4{background-color:#a59c74;color:#000;fill:#a59c74}
.t5{background-color:#d2c060;color:#000;fill:#d2c060}
.t6{background-color:#fee838;color:#000;fill:#fee838}
.open{background:repeating-linear-gradient(90deg,#fff 0 6px,#e6dfb8 6px 9px);color:#000}
.doubtful{background:#fff;color:#000;outline:2px dashed #a33c00;outline-offset:-3px}
.recurring{color:#000;background:repeating-linear-gradient(45deg,#fff 0 5px,#c5dcec 5px 8px)}
.conditional{color:#000;background:radial-gradient(#b9b9b9 1.2px,transparent 1.4px) 0 0/7px 7px #fff}
.unstated{background:#fff;color:#000}
.missing{background:#ececec;color:#444}
.scroll{overflow:auto;max-height:85vh;border:1px solid var(--line)}
table{border-collapse:separate;border-spacing:0;font-size:.85rem;line-height:1.25}
th{text-align:left;font-weight:600;background:var(--paper);padding:0;vertical-align:bottom}
thead th{position:sticky;top:0;z-index:2;border-bottom:2px solid var(--ink)}
thead th:first-child{left:0;z-index:3}
thead button{display:block;width:100%;height:100%;text-align:left;border:0;background:none;padding:.3rem .4rem;font-weight:600}
thead button::after{content:" \\2195";color:var(--soft)}
thead th[aria-sort=ascending] button::after{content:" \\2191";color:inherit}
thead th[aria-sort=descending] button::after{content:" \\2193";color:inherit}
tbody th{vertical-align:middle;position:sticky;left:0;z-index:1;min-width:16rem;max-width:26rem;font-weight:400;padding:.3rem .5rem;border-right:2px solid var(--ink);border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.count{text-align:right;padding:.25rem .4rem;font-variant-numeric:tabular-nums;min-width:3.2rem;border-bottom:1px solid var(--line)}
@media screen and (scripting:enabled){.later{display:none}}
td{padding:0;border-bottom:1px solid var(--paper);border-right:1px solid var(--paper);min-width:5.6rem;height:1px}
.cell{display:flex;flex-direction:column;justify-content:center;align-items:flex-start;width:100%;height:100%;min-height:2.4rem;border:0;border-radius:0;padding:.25rem .4rem;text-align:left;font-size:.8rem;line-height:1.2}
.cell b{font-variant-numeric:tabular-nums}
.cell span{display:block}
td.missing{padding:.25rem .4rem;color:#444}
.open span,.open b,.recurring span,.recurring b,.conditional span,.conditional b{background:#fff;padding-right:.2rem}
.said{max-width:7.5rem;overflow:hidden;display:-webkit-box!important;-webkit-box-orient:vertical;-webkit-line-clamp:3}
.timeline{margin:.5rem 0}
.lane{display:grid;grid-template-columns:15rem 1fr;align-items:center;border-top:1px solid var(--line)}
.lane p{margin:0;line-height:1.2;padding:.3rem 0}
.lane small{color:var(--soft)}
svg{display:block;width:100%;height:3rem;overflow:visible}
svg text{font:600 .75rem system-ui,sans-serif;pointer-events:none}
svg .tick{stroke:#c9c9c9}
svg .tick+.tick{stroke-dasharray:2 4}
svg .first.tick{stroke:var(--soft);stroke-dasharray:none}
svg .year{fill:var(--soft);font-weight:400}
svg .light{fill:#fff}
svg .dark{fill:#000}
svg circle{stroke:#1b1b1b;stroke-width:1}
svg g[tabindex]{cursor:pointer}
.axis svg{height:1.4rem}
#panel{position:sticky;bottom:0;z-index:5;margin:.5rem -.2rem 0;padding:.6rem .8rem;background:#fffbe6;color:#1b1b1b;border:1px solid #8a7a1f;border-radius:.4rem;white-space:pre-line;overflow-wrap:anywhere;max-height:40vh;overflow:auto}
@media (max-width:44rem){
body{padding:.6rem}
tbody th{min-width:9.5rem;max-width:9.5rem;font-size:.78rem}
td{min-width:4.9rem}
.lane{grid-template-columns:1fr}
.lane p{padding-bottom:0}
svg .quarter{display:none}
svg{margin:0}
}
@media print{
.scroll{overflow:visible;max-height:none;border:0}
table{font-size:7.5pt;width:100%}
.cell{font-size:7pt;min-height:0}
thead{display:table-header-group}
thead th,tbody th{position:static;padding:.2rem .4rem}
thead button{display:contents}
thead button::after{content:""!important}
tbody th{min-width:0;max-width:none}
td{min-width:0}
tr,.lane,.timeline{break-inside:avoid}
.cell,td,.legend i,svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}
#panel{display:none}
}
`;
