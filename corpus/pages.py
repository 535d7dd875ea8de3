"""Writes a source as a page of an invented government portal, with the furniture such pages carry."""

from html import escape

CLASSES = {"h1": "bt1", "h2": "bt2", "chapter": "zhang", "redhead": "ht", "number": "wh", "title": "wz-title",
           "annex": "wz-title", "centre": "jz", "signature": "lk", "copy": "cs", "sample": "ys", "note": "fz"}
OLD = {"h1": '<font face="黑体">', "h2": '<font face="楷体_GB2312">', "chapter": '<center><font face="黑体">',
       "redhead": '<center><font color="red" size="6">', "number": "<center><font>",
       "title": '<center><font size="5">', "annex": '<center><font size="5">', "centre": "<center><font>",
       "signature": '<div align="right"><font>'}


def page(document, declared):
    style = document.get("样式", "门户")
    layout = {"门户": portal, "旧版": old, "文章": article}[style]
    return layout(document, declared)


def date(iso):
    year, month, day = (int(part) for part in iso.split("-"))
    return f"{year}年{month:02}月{day:02}日"


def related(document):
    """Links below or beside the text, to documents of the corpus by their titles."""
    links = []
    for entry in document.listed("相关"):
        links.append(f'<li><a href="../content_{len(entry) * 7919 % 100000}.html">{escape(entry)}</a></li>')
    return "\n".join(links)


def table(block, attributes):
    rows = []
    for index, row in enumerate(block.rows):
        cell = "th" if index == 0 else "td"
        rows.append("<tr>" + "".join(f"<{cell}>{escape(value)}</{cell}>" for value in row) + "</tr>")
    return f"<table {attributes}>\n" + "\n".join(rows) + "\n</table>"


def modern(document, skip=()):
    parts = []
    for block in document.blocks():
        if block.role in skip:
            continue
        if block.role == "table":
            parts.append(table(block, 'class="sj" border="1"'))
        elif block.role == "text":
            parts.append(f'<p style="text-indent: 2em;">{escape(block.text)}</p>')
        else:
            parts.append(f'<p class="{CLASSES.get(block.role, "zw")}">{escape(block.text)}</p>')
    return "\n".join(parts)


def portal(document, declared):
    site = document.get("站点", "云泽省人民政府门户网站")
    issued = document.get("成文")
    published = document.get("发布", issued)
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="{declared}">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>{escape(document.title)}_{site}</title>
<meta name="SiteName" content="{site}">
<meta name="ColumnName" content="政策文件">
<meta name="ArticleTitle" content="{escape(document.title)}">
<meta name="PubDate" content="{published} 09:30">
<link rel="stylesheet" href="/static/css/xxgk.css">
<style>.wz-title{{text-align:center;font-size:22px}}.lk{{text-align:right}}.bt1{{font-family:SimHei}}</style>
<script src="/static/js/jquery.min.js"></script>
<script>var _site = {{"id": "0731", "name": "{site}"}}; function fontZoom(size) {{ document.getElementById("zoom").style.fontSize = size + "px"; }}</script>
</head>
<body>
<div class="top"><a href="/">网站首页</a> | <a href="/wza/">无障碍阅读</a> | <a href="/en/">English</a> | <a href="/ft/">繁體版</a> | <a href="/login/">登录个人中心</a></div>
<div class="header"><h2>{site}</h2><form action="/search"><input name="q" placeholder="请输入关键词"><button>搜索</button></form></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjfb/">数据发布</a></li></ul>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/zc/">政策文件</a> &gt; 正文</div>
<table class="xxgk-head" width="100%">
<tr><td class="k">索&nbsp;引&nbsp;号：</td><td>{document.get("索引号")}</td><td class="k">主题分类：</td><td>{escape(document.get("主题"))}</td></tr>
<tr><td class="k">发文机关：</td><td>{escape("、".join(document.listed("机关")))}</td><td class="k">成文日期：</td><td>{date(issued)}</td></tr>
<tr><td class="k">标　　题：</td><td colspan="3">{escape(document.title)}</td></tr>
<tr><td class="k">发文字号：</td><td>{escape(document.get("字号"))}</td><td class="k">发布日期：</td><td>{date(published)}</td></tr>
</table>
<div class="tools">字号：<a href="javascript:fontZoom(18)">大</a> <a href="javascript:fontZoom(16)">中</a> <a href="javascript:fontZoom(14)">小</a>　<a href="javascript:window.print()">打印</a>　分享到：<span class="share"></span></div>
<div class="content" id="zoom">
{modern(document, skip=("redhead",))}
</div>
<div class="xglj"><h3>相关链接</h3><ul>
{related(document)}
</ul></div>
<div class="footer"><p>主办单位：{site.replace("门户网站", "")}办公室</p><p>网站标识码：0000000000　备案序号：样例备00000000号</p><p><a href="/gywm/">关于我们</a> | <a href="/wzdt/">网站地图</a> | <a href="/lxwm/">联系我们</a></p></div>
<script>document.write('<span id="hits">浏览次数：</span>');</script>
</body>
</html>
"""


def old(document, declared):
    """A page of nested tables in capital letters, as portals of about 2010 wrote them."""
    site = document.get("站点", "云泽省人民政府门户网站")
    parts = []
    for block in document.blocks():
        if block.role == "table":
            parts.append(table(block, 'border="1" cellspacing="0" cellpadding="3" width="96%"'))
            continue
        opening = OLD.get(block.role)
        if opening is None:
            lead = "" if block.role == "recipient" else "&nbsp;&nbsp;&nbsp;&nbsp;"
            parts.append(f"{lead}{escape(block.text)}<br>")
        else:
            closing = "</font>" + ("</center>" if "<center>" in opening else "</div>" if "<div" in opening else "<br>")
            parts.append(opening + escape(block.text) + closing)
    text = "\n".join(parts)
    return f"""<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={declared}">
<TITLE>{escape(document.get("网页标题", site))}</TITLE>
<SCRIPT LANGUAGE="JavaScript">
<!--
function doPrint() {{ window.print(); }}
//-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0">
<TABLE WIDTH="980" ALIGN="center" BORDER="0"><TR><TD><IMG SRC="/images/banner.gif" ALT="{site}"></TD></TR>
<TR><TD BGCOLOR="#CC0000"><A HREF="/index.htm">首 页</A> | <A HREF="/zfgb/">政府公报</A> | <A HREF="/gsgg/">公示公告</A> | <A HREF="/bsdt/">办事大厅</A> | <A HREF="/szxx/">市长信箱</A></TD></TR></TABLE>
<TABLE WIDTH="980" ALIGN="center" BORDER="1" BORDERCOLOR="#999999" CELLSPACING="0">
<TR><TD WIDTH="90"><B>索 引 号：</B></TD><TD>{document.get("索引号")}</TD><TD WIDTH="90"><B>发文机关：</B></TD><TD>{escape("、".join(document.listed("机关")))}</TD></TR>
<TR><TD><B>标　　题：</B></TD><TD COLSPAN="3">{escape(document.title)}</TD></TR>
<TR><TD><B>发文字号：</B></TD><TD>{escape(document.get("字号"))}</TD><TD><B>成文日期：</B></TD><TD>{date(document.get("成文"))}</TD></TR>
</TABLE>
<TABLE WIDTH="980" ALIGN="center" BORDER="0"><TR><TD VALIGN="top" WIDTH="720">
{text}
<P ALIGN="right"><A HREF="javascript:doPrint()">【打印本页】</A> <A HREF="javascript:window.close()">【关闭窗口】</A></P>
</TD><TD VALIGN="top" WIDTH="260"><B>最新文件</B><UL>
{related(document)}
</UL></TD></TR></TABLE>
<TABLE WIDTH="980" ALIGN="center"><TR><TD ALIGN="center">版权所有：{site}　建议使用1024×768分辨率浏览</TD></TR></TABLE>
</BODY>
</HTML>
"""


def article(document, declared):
    """A page of a research institute or a newspaper: by-line, text, then what stands below every article."""
    site = document.get("站点", "云泽智库网")
    published = document.get("发布", document.get("成文"))
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="{declared}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(document.title)} - {site}</title>
<meta name="keywords" content="{escape(document.get("主题"))}">
<script type="application/ld+json">{{"@type": "Article", "datePublished": "{published}"}}</script>
</head>
<body>
<header><a class="logo" href="/">{site}</a><nav><a href="/yj/">研究</a> <a href="/al/">案例</a> <a href="/gd/">观点</a> <a href="/sj/">数据</a> <a href="/app/">下载客户端</a></nav></header>
<main>
<article>
<h1>{escape(document.title)}</h1>
<p class="byline">{escape(document.get("作者", "、".join(document.listed("机关"))))}</p>
<p class="time">{published} 10:12　来源：{site}</p>
{modern(document, skip=("title", "redhead", "number"))}
</article>
<div class="share">分享到 <a href="#">微信</a> <a href="#">微博</a></div>
<section class="copyright"><h4>免责声明</h4><p>未经书面授权，任何单位和个人不得转载、摘编本网内容。</p></section>
<aside><h4>推荐阅读</h4><ul>
{related(document)}
</ul></aside>
</main>
<footer><a href="/">首页</a> <a href="/about/">关于本网</a> <a href="#top">返回顶部</a></footer>
<script>window.__stat = function () {{ return 1; }};</script>
</body>
</html>
"""
