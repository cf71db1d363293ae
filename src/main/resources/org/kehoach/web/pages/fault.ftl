[#import "frame.ftl" as frame]
[#assign title][#if findings?size == 0]${w["fault.plan"]}[#else]${findings[0].title}[/#if][/#assign]
[@frame.page title=title]
<div class="heading"><h1>${title} <span class="status">${status}[#if findings?size == 1] · ${findings[0].code}[/#if]</span></h1></div>
[@frame.list findings=findings headings=(findings?size != 1)/]
[#if near?size > 0]
<h2>${w.near}</h2>
<ul class="near">[#list near as id]<li><a href="/plans/${id}${q}">${id}</a></li>[/#list]</ul>
[/#if]
<p class="back"><a href="/${q}">← ${w.all}</a></p>
[/@frame.page]
