[#import "frame.ftl" as frame]
[@frame.page title=plan.subject wide=true]
<nav class="back"><a href="/${q}">← ${w.all}</a></nav>
<div class="heading">
  <div>
    <h1 class="subject">${plan.subject}</h1>
    <p class="facts">[#if plan.kind != ""]<span class="kind">${plan.kind}</span>[/#if][#if plan.issuer != ""]<span>${plan.issuer}</span>[/#if][#if plan.code != ""]<span class="number">${plan.code}</span>[/#if]<code>${plan.file}</code></p>
  </div>
  <p class="actions">
    <a class="button" href="/edit/${plan.id}${q}">${w["edit.open"]}</a>
  [#if plan.sound]
    <a class="button" href="/api/plans/${plan.id}.docx${q}" download>${w.word}</a>
    <a class="button" href="/api/plans/${plan.id}.pdf?download[#if lang == "en"]&amp;lang=en[/#if]" download>${w.pdf}</a>
  [/#if]
  </p>
</div>
<div class="sides">
  <section class="left" aria-labelledby="findings">
    <h2 id="findings">${w.findings} <span class="verdict ${plan.state}">${plan.verdict}</span></h2>
    [#if findings?size == 0]<p class="nothing">${w.nothing}</p>[#else][@frame.list findings/][/#if]
    [#if headings?size > 0]
    <h2 class="outline">${w.outline}</h2>
    <ol class="headings" role="list">
    [#list headings as h]
      <li class="d${h.depth}"><span class="label">${h.label}</span> ${h.words}</li>
    [/#list]
    </ol>
    [/#if]
  </section>
  <section class="right" aria-labelledby="preview">
    <h2 id="preview">${w.preview} [#if plan.sound]<a class="open" href="/api/plans/${plan.id}.pdf${q}">${w.open}</a>[/#if]</h2>
    [#if plan.sound]
    <iframe class="paper" src="/api/plans/${plan.id}.pdf${q}#view=FitH&amp;navpanes=0" title="${w.preview}: ${plan.subject}">${w.noframe}</iframe>
    [#if pages?size > 0]
    <h2 class="outline" id="pages">${w.pages}</h2>
    <ol class="thumbnails" role="list" aria-labelledby="pages">
    [#list pages as digest]
      <li><a href="/api/plans/${plan.id}/pages/${digest?counter}.png"><img src="/api/plans/${plan.id}/pages/${digest?counter}.png?dpi=50&amp;digest=${digest}" alt="${w.page} ${digest?counter}" loading="lazy" decoding="async"></a></li>
    [/#list]
    </ol>
    [/#if]
    [#else]
    <div class="paper missing"><p>${w.mend}</p></div>
    [/#if]
  </section>
</div>
[/@frame.page]
