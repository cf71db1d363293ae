<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${tables[0].title}</title>
<style>
:root { color-scheme: light; }
body { margin: 1.5rem; font: 15px/1.4 "Times New Roman", "Liberation Serif", Tinos, serif; color: #17211f; background: #fff; }
h1, h2 { font-size: 1.25rem; margin: 1.5rem 0 .3rem; }
h1 { margin-top: 0; }
p { margin: 0 0 .6rem; font-style: italic; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8b9794; padding: .25rem .4rem; vertical-align: top; text-align: left; white-space: pre-line; }
th { background: #e7ecea; text-align: center; vertical-align: middle; position: sticky; top: 0; }
th.narrow { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; font-weight: normal; padding: .4rem .1rem; }
.n { text-align: center; }
td.s { white-space: nowrap; }
td.r { text-align: right; }
.g { background: #e2f2e8; }
.w { background: #fdf0d5; }
.b { background: #fde8e4; font-weight: bold; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; font-size: 9.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .wide { overflow: visible; }
  th { position: static; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  section + section { break-before: page; }
}
</style>
</head>
<body>
[#list tables as t]
<section>
[#if t?is_first]<h1>${t.title}</h1>[#else]<h2>${t.title}</h2>[/#if]
[#list t.notes as note]
<p>${note}</p>
[/#list]
<div class="wide" tabindex="0" role="region" aria-label="${t.title}">
<table>
<thead><tr>[#list t.columns as c]<th scope="col"[#if c.kind == "narrow"] class="narrow"[/#if]>${c.heading}</th>[/#list]</tr></thead>
<tbody>
[#list t.rows as row]
<tr>[#list row as c]<td[#if c.look != ""] class="${c.look}"[/#if]>${c.text}</td>[/#list]</tr>
[/#list]
</tbody>
</table>
</div>
</section>
[/#list]
</body>
</html>
