/// How an exported page looks, on light and dark screens and on paper.
enum PageStyle {
  /// The digest of `text` by which the page's policy knows it; a test works it out anew.
  static let digest = "DPZRv+vzHr0sS0uBN7LIn7MsoQoGwwLj6o2Xf9BuALI="

  static let text = """
    :root{color-scheme:light dark;--ink:#1d2733;--faint:#5a6675;--line:#d5dbe2;--paper:#fff;--band:#f3f6f9;\
    --plan:#2563a8;--spent:#b4430f;--clock:#6b7480;--good:#1b6e3c;--caution:#8a5a00;--danger:#b3261e}
    @media (prefers-color-scheme:dark){:root{--ink:#e4e9ef;--faint:#a2adba;--line:#3a4450;--paper:#14191f;\
    --band:#1e252d;--plan:#7db4ee;--spent:#f2a071;--clock:#9aa5b1;--good:#7fd39c;--caution:#e6bd5c;--danger:#ff9a90}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem;max-width:84rem;background:var(--paper);color:var(--ink);\
    font:15px/1.5 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC","WenQuanYi Zen Hei",sans-serif}
    h1{font-size:1.5rem;margin:0}
    h2{font-size:1.1rem;margin:2rem 0 .5rem}
    p{margin:.3rem 0;color:var(--faint)}
    dl{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0}
    dl div{background:var(--band);border-radius:.4rem;padding:.5rem .9rem;min-width:8rem}
    dt{color:var(--faint);font-size:.85rem}
    dd{margin:0;font-size:1.15rem;font-variant-numeric:tabular-nums}
    figure{margin:0}
    svg{display:block;width:100%;height:auto;overflow:visible}
    svg text{fill:var(--faint);font-size:13px}
    .small{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem}
    .small figure{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .6rem;break-inside:avoid}
    .small svg text{font-size:11px}
    figcaption{font-size:.85rem;display:flex;justify-content:space-between;gap:.5rem}
    .grid path{stroke:var(--line);fill:none}
    .grid .now{stroke:var(--faint);stroke-dasharray:2 3}
    .plan path,.spent path,.clock path{fill:none;stroke-width:2}
    .plan path{stroke:var(--plan)}.plan rect{fill:var(--plan)}
    .spent path{stroke:var(--spent);stroke-width:3}.spent circle{fill:var(--spent)}
    .clock path{stroke:var(--clock);stroke-dasharray:6 4}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.87rem}
    th,td{padding:.3rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    thead th{background:var(--band);vertical-align:bottom;position:sticky;top:0}
    tbody th{font-weight:400;min-width:10rem}
    tfoot td,tfoot th{font-weight:600;background:var(--band)}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .w{white-space:nowrap}
    thead button{font:inherit;color:var(--faint);background:none;border:0;padding:0 .2rem;cursor:pointer}
    thead button::after{content:"\\21C5"}
    [aria-sort=ascending] button::after{content:"\\2191"}
    [aria-sort=descending] button::after{content:"\\2193"}
    .good{color:var(--good)}.caution{color:var(--caution)}.danger{color:var(--danger);font-weight:600}
    @page{size:A4 landscape;margin:12mm}
    @media print{:root{--ink:#000;--faint:#444;--line:#bbb;--paper:#fff;--band:#f2f2f2;--plan:#1d4f88;--spent:#a03a0a;\
    --clock:#666;--good:#14562e;--caution:#6b4600;--danger:#94130c}
    body{padding:0;max-width:none;font-size:9pt}
    table{font-size:7.5pt}th,td{padding:.15rem .3rem}tbody th{min-width:0}thead{display:table-header-group}\
    tfoot{display:table-row-group}tr{break-inside:avoid}thead th{position:static}.wide{overflow:visible}h2{break-after:avoid}thead button{display:none}\
    .small{grid-template-columns:repeat(4,1fr)}}

    """
}

/// What an exported page does where scripts are on: it sorts the tables that may be sorted by a column.
enum PageScript {
  /// The digest of `text` by which the page's policy knows it; a test works it out anew.
  static let digest = "YrI3UIEmVfe7S6XE0KvyzYvGnUnDRdQwJZLSU1GSCKc="

  static let text = """
    for (const table of document.querySelectorAll("table.sortable")) {
      const heads = [...table.tHead.rows[0].cells], body = table.tBodies[0];
      heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.ariaLabel = head.textContent;
        head.append(button);
        button.addEventListener("click", () => {
          const sign = head.ariaSort === "ascending" ? -1 : 1;
          heads.forEach(other => other.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", sign === 1 ? "ascending" : "descending");
          const text = row => row.cells[column].textContent;
          const compare = (a, b) => {
            const [x, y] = [parseFloat(a), parseFloat(b)];
            return isNaN(x) || isNaN(y) ? isNaN(x) - isNaN(y) || a.localeCompare(b) : x - y;
          };
          body.append(...[...body.rows].sort((a, b) => sign * compare(text(a), text(b))));
        });
      });
    }

    """
}
