[#macro diff pieces][#list pieces as p][#if p.kind == "del"]<del>${p.words}</del>[#elseif p.kind == "ins"]<ins>${p.words}</ins>[#else]${p.words}[/#if][/#list][/#macro]
[#macro fields all]
  <dl>
  [#list all as f]
    <dt>${f.name}</dt><dd>[@diff pieces=f.pieces/]</dd>
  [/#list]
  </dl>
[/#macro]
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${w.title} – ${after}</title>
<style>
:root { --ink: #17211f; --soft: #55625f; --paper: #fff; --line: #d8dfdc; --ins: #17633a; --ins-ground: #e2f2e8; --del: #a3200f; --del-ground: #fde8e4; --mark: #7a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eeec; --soft: #a9b6b2; --paper: #1c2422; --line: #35413d; --ins: #8fdcae; --ins-ground: #17352a; --del: #ffab9c; --del-ground: #431f19; --mark: #f3c77a; } }
html { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; color: var(--ink); background: var(--paper); }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: 1.5rem; margin: 0 0 .75rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--line); padding-bottom: .2rem; break-after: avoid; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; padding: 0 1rem 0 0; vertical-align: top; white-space: nowrap; }
td { overflow-wrap: anywhere; }
.summary { font-weight: 600; margin: 1rem 0 .25rem; }
.legend, .where { color: var(--soft); }
.legend { margin: 0; font-size: .9rem; }
article { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .9rem 0; break-inside: avoid; }
article.added { border-color: var(--ins); }
article.removed { border-color: var(--del); }
article.moved { border-color: var(--mark); }
h3 { font-size: .95rem; margin: 0; }
h3 code { font-weight: 400; font-size: .8em; color: var(--soft); }
p, dl { margin: .2rem 0; }
p.words, dd { white-space: pre-wrap; overflow-wrap: anywhere; }
dt { color: var(--soft); font-size: .85rem; margin-top: .3rem; }
dd { margin: 0; }
ins { color: var(--ins); background: var(--ins-ground); text-decoration: underline; text-underline-offset: .15em; }
del { color: var(--del); background: var(--del-ground); text-decoration: line-through; }
@media print { html { font-size: 11pt; } body { max-width: none; padding: 0; } :root { --ink: #000; --paper: #fff; --ins: #000; --del: #000; --ins-ground: transparent; --del-ground: transparent; } ins { font-weight: 700; } }
</style>
</head>
<body>
<main>
<h1>${w.title}</h1>
<table>
<tr><th scope="row">${w.before}</th><td>${before}</td></tr>
<tr><th scope="row">${w.after}</th><td>${after}</td></tr>
</table>
<p class="summary">${summary}</p>
[#if head?size + sections?size > 0]
<p class="legend">${w.legend}</p>
[/#if]
[#if head?size > 0]
<section>
<h2>${w.head}</h2>
<article class="changed">
[@fields all=head/]
</article>
</section>
[/#if]
[#list sections as section]
<section>
<h2>[#if section.title == ""]${w.loose}[#else]${section.title}[/#if]</h2>
[#list section.entries as e]
<article class="${e.kind}">
  <h3>${w["kind." + e.name]?cap_first}: ${w["shape." + e.shape]} [#if e.from != "" && e.to != "" && e.from != e.to]${e.from} → ${e.to}[#elseif e.to != ""]${e.to}[#else]${e.from}[/#if] <code>${e.key}</code></h3>
  [#if e.pieces?size > 0]<p class="words">[@diff pieces=e.pieces/]</p>[/#if]
  [#if e.words != ""]<p class="words where">${e.words}</p>[/#if]
  [#if e.fields?size > 0][@fields all=e.fields/][/#if]
</article>
[/#list]
</section>
[/#list]
</main>
</body>
</html>
