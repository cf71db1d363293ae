<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${w["import.title"]} – Kehoach</title>
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
<script type="module" src="/modules/editor/import.js" nonce="${nonce}"></script>
</head>
<body class="desk import" data-words="${spoken}">
<a class="skip" href="#file">${w["import.skip"]}</a>
<header class="bar">
  <a class="brand" href="/${q}"><img src="/icon.svg" alt="" width="26" height="26"> Kehoach</a>
  <h1>${w["import.title"]}</h1>
  <p id="state" class="state" role="status"></p>
  <nav class="languages" aria-label="${w.language}">
    <a href="?lang=vi" lang="vi" hreflang="vi"[#if lang == "vi"] aria-current="true"[/#if]>Tiếng Việt</a>
    <a href="?lang=en" lang="en" hreflang="en"[#if lang == "en"] aria-current="true"[/#if]>English</a>
  </nav>
  <button id="another" class="save" type="button" hidden>${w["import.another"]}</button>
</header>
<main id="content" class="intake">
  <section id="start" class="start" aria-labelledby="start-heading">
    <div id="drop" class="drop">
      <h2 id="start-heading">${w["import.drop"]}</h2>
      <p><label class="choose"><span class="save">${w["import.choose"]}</span><input id="file" class="hidden" type="file" accept="${types}" aria-describedby="takes"></label></p>
      <p id="takes" class="takes">${w["import.takes"]}</p>
    </div>
    <div id="refused" class="refused" role="alert" hidden></div>
  </section>
  <div id="result" class="halves" hidden>
    <section class="half" aria-labelledby="source-heading">
      <div class="caption"><h2 id="source-heading">${w["import.source"]}</h2> <button id="original" class="fix" type="button" aria-pressed="false">${w["import.original"]}</button></div>
      <div id="source" class="source" tabindex="0" role="group" aria-labelledby="source-heading"></div>
      <div id="pages" class="pages paper-side" tabindex="0" role="group" aria-labelledby="source-heading" hidden></div>
    </section>
    <section class="half other-side" aria-labelledby="yaml-heading">
      <form id="keep" class="keep">
        <p id="which" hidden><label>${w["import.document"]} <select id="document"></select></label></p>
        <p class="named"><label for="name">${w["import.name"]}</label> <input id="name" required maxlength="200" pattern="[a-z0-9\-]+(\.[a-z0-9\-]+)*(/[a-z0-9\-]+(\.[a-z0-9\-]+)*)*" spellcheck="false" autocomplete="off" aria-describedby="name-help"> <button id="save" class="save">${w["import.save"]}</button></p>
        <p id="name-help" class="takes">${w["import.name.help"]}</p>
        <p id="outcome" class="outcome" role="status"></p>
      </form>
      <h2 id="yaml-heading" class="hidden">${w["import.yaml"]}</h2>
      <p id="help" class="hidden">${w["import.yaml.help"]}</p>
      <div id="text" class="text"></div>
      <section class="found" aria-labelledby="found-heading">
        <h2 id="found-heading">${w["import.doubts"]} <span id="verdict" class="verdict"></span></h2>
        <div class="list" tabindex="0" role="group" aria-labelledby="found-heading">
          <ul id="parts" class="parts" role="list"></ul>
          <p id="nothing" class="calm" hidden>${w["import.none"]}</p>
          <ol id="doubts" role="list"></ol>
        </div>
      </section>
    </section>
  </div>
</main>
<noscript><p class="notice">${w["import.noscript"]}</p></noscript>
</body>
</html>
