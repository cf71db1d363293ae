[#import "frame.ftl" as frame]
[@frame.page title=w.title]
<div class="heading">
  <h1>${w.title}</h1>
  [#if all > 0]<p class="count">${count}</p>
  <form class="find" role="search" action="/">
    [#if lang != "vi"]<input type="hidden" name="lang" value="${lang}">[/#if]
    <label for="find">${w["find.label"]}</label>
    <input id="find" type="search" name="find" value="${find}" placeholder="${w["find.hint"]}">
    <button class="button">${w["find.go"]}</button>
  </form>[/#if]
  <p class="actions"><a class="button" href="/import${q}">${w["import.open"]}</a></p>
</div>
[#if all == 0]
<p class="empty">${w.empty}</p>
[#elseif plans?size == 0]
<p class="empty">${w["find.none"]} <a href="/${q}">${w.all}</a></p>
[/#if]
<ul class="plans" role="list">
[#list plans as plan]
  <li class="plan">
    <div class="what">
      <h2><a href="/plans/${plan.id}${q}">${plan.subject}</a></h2>
      <p class="facts">[#if plan.kind != ""]<span class="kind">${plan.kind}</span>[/#if][#if plan.issuer != ""]<span>${plan.issuer}</span>[/#if][#if plan.code != ""]<span class="number">${plan.code}</span>[/#if][#if plan.id != plan.subject]<code>${plan.id}</code>[/#if]</p>
    </div>
    <div class="how">
      <span class="verdict ${plan.state}">${plan.verdict}</span>
      <span class="files"><a href="/edit/${plan.id}${q}" aria-label="${w["edit.open"]}: ${plan.subject}">${w["edit.open"]}</a>[#if plan.sound] <a href="/api/plans/${plan.id}.docx${q}" download aria-label="${w.word}: ${plan.subject}">Word</a> <a href="/api/plans/${plan.id}.pdf${q}" aria-label="PDF: ${plan.subject}">PDF</a>[/#if]</span>
    </div>
  </li>
[/#list]
</ul>
[#if unnamed?size > 0]
<aside class="unnamed">
  <p>${w.unnamed}</p>
  <ul>[#list unnamed as file]<li><code>${file}</code></li>[/#list]</ul>
</aside>
[/#if]
[/@frame.page]
