[#-- What every page has around its content. --]
[#macro page title wide=false]
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Kehoach</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
</head>
<body[#if wide] class="wide"[/#if]>
<a class="skip" href="#content">${w.skip}</a>
<header class="top">
  <div class="inner">
    <a class="brand" href="/${q}"><img src="/icon.svg" alt="" width="28" height="28"> Kehoach</a>
    <span class="tagline">${w.tagline}</span>
    <nav class="languages" aria-label="${w.language}">
      <a href="?lang=vi" lang="vi" hreflang="vi"[#if lang == "vi"] aria-current="true"[/#if]>Tiếng Việt</a>
      <a href="?lang=en" lang="en" hreflang="en"[#if lang == "en"] aria-current="true"[/#if]>English</a>
    </nav>
  </div>
</header>
<main id="content" tabindex="-1">
[#nested]
</main>
<footer class="bottom"><div class="inner"><span>${w.workspace}: <code>${workspace}</code></span> <span>Kehoach ${version}</span></div></footer>
</body>
</html>
[/#macro]

[#-- A list of findings, in the order of the text; without headings where the page's own says it. --]
[#macro list findings headings=true]
<ol class="findings" role="list">
[#list findings as f]
  <li class="finding ${f.severity}">
    [#if headings]<h3><span class="kind">${f.kind}</span> ${f.title} <code class="code">${f.code}</code></h3>[/#if]
    [#if f.place != ""]<p class="place"><code>${f.place}</code>[#if f.path != ""] <span>${f.path}</span>[/#if]</p>[/#if]
    [#if f.before + f.marked + f.after != ""]<pre class="snippet"><code>${f.before}[#if f.marked != ""]<mark>${f.marked}</mark>[/#if]${f.after}</code></pre>[/#if]
    [#if f.found + f.expected + f.hint != ""]
    <dl>
      [#if f.found != ""]<dt>${w["aspect.found"]}</dt><dd>${f.found}</dd>[/#if]
      [#if f.expected != ""]<dt>${w["aspect.expected"]}</dt><dd>${f.expected}</dd>[/#if]
      [#if f.hint != ""]<dt>${w["aspect.hint"]}</dt><dd>${f.hint}</dd>[/#if]
    </dl>
    [/#if]
    [#if f.explain != ""]<details><summary>${w.explain}</summary><p>${f.explain}</p></details>[/#if]
  </li>
[/#list]
</ol>
[/#macro]
