<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${w["edit.title"]}: ${file} – Kehoach</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/editor.css">
<script type="importmap" nonce="${nonce}">
{"imports": {
[#list imports as name, address]
  "${name}": "${address}"[#sep],[/#sep]
[/#list]
}}
</script>
[#list first as address]
<link rel="modulepreload" href="${address}" nonce="${nonce}">
[/#list]
<script type="module" src="/modules/editor/main.js" nonce="${nonce}"></script>
</head>
<body class="desk">
<a class="skip" href="#text">${w["edit.skip"]}</a>
<header class="bar">
  <a class="brand" href="/${q}"><img src="/icon.svg" alt="" width="26" height="26"> Kehoach</a>
  <h1><span class="hidden">${w["edit.title"]}:</span> <a href="/plans/${id}${q}" title="${w["edit.back"]}">${file}</a></h1>
  <p id="state" class="state" role="status">[#if writable == "false"]${w["edit.readonly"]}[/#if]</p>
  <nav class="languages" aria-label="${w.language}">
    <a href="?lang=vi" lang="vi" hreflang="vi"[#if lang == "vi"] aria-current="true"[/#if]>Tiếng Việt</a>
    <a href="?lang=en" lang="en" hreflang="en"[#if lang == "en"] aria-current="true"[/#if]>English</a>
  </nav>
  <button id="save" class="save" type="button" disabled aria-keyshortcuts="Control+S">${w["edit.save"]} <kbd>Ctrl+S</kbd></button>
</header>
<div id="notice" class="notice" role="region" aria-label="${w["edit.notice"]}" tabindex="-1" hidden></div>
<main id="content" class="halves">
  <section class="half" aria-labelledby="text-heading">
    <h2 id="text-heading" class="hidden">${w["edit.label"]}</h2>
    <p id="help" class="hidden">${w["edit.help"]}</p>
    <div id="text" class="text" data-id="${id}" data-file="${file}" data-writable="${writable}" data-words="${spoken}"></div>
    <section class="found" aria-labelledby="found-heading">
      <h2 id="found-heading">${w.findings} <span id="verdict" class="verdict"></span></h2>
      <div class="list" tabindex="0" role="group" aria-labelledby="found-heading">
        <p id="nothing" class="calm" hidden>${w["edit.clean.long"]}</p>
        <ol id="findings" role="list"></ol>
      </div>
    </section>
  </section>
  <section class="half paper-side" aria-labelledby="paper-heading">
    <h2 id="paper-heading" class="hidden">${w.preview}</h2>
    <p id="last" class="last" hidden>${w["edit.last"]}</p>
    <p id="none" class="empty-paper" hidden>${w["edit.none"]}</p>
    <div id="pages" class="pages" tabindex="0" role="group" aria-labelledby="paper-heading"></div>
  </section>
</main>
<dialog id="other" class="other" aria-labelledby="other-heading">
  <h2 id="other-heading">${w["edit.theirs.title"]}</h2>
  <p>${w["edit.theirs.long"]}</p>
  <div id="other-text" class="text"></div>
  <form method="dialog" class="choices">
    <button id="other-take" type="button" class="save">${w["edit.take"]}</button>
    <button value="close">${w["edit.close"]}</button>
  </form>
</dialog>
<noscript><p class="notice">${w["edit.noscript"]}</p></noscript>
</body>
</html>
