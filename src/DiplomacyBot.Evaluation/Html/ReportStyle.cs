namespace DiplomacyBot.Evaluation.Html;

/// <summary>How the report looks.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { --ink: #1d2733; --soft: #5b6876; --paper: #ffffff; --card: #f5f7f9; --rule: #d8dee5; --first: #0b5fa5; --second: #b4530a; --good: #1b7a43; --bad: #b3261e; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e4e9ee; --soft: #9aa7b4; --paper: #12171d; --card: #1a2129; --rule: #313c48; --first: #6cb6f5; --second: #f0a35e; --good: #6fd59a; --bad: #ff8a80; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
        section { background: var(--card); border: 1px solid var(--rule); border-radius: .6rem; padding: 1rem 1.25rem; margin-top: 1.25rem; }
        .note, .remark { color: var(--soft); font-size: .875rem; } .note { margin: 0 0 .75rem; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th { text-align: left; font-weight: 500; } th, td { padding: .3rem .6rem .3rem 0; vertical-align: middle; overflow-wrap: anywhere; }
        tr + tr { border-top: 1px solid var(--rule); }
        td.value { font-weight: 700; white-space: nowrap; } td.wide { width: 38%; min-width: 6rem; } td.remark { white-space: nowrap; } td.wide svg { height: 14px; border-radius: 3px; }
        svg { display: block; width: 100%; height: auto; } svg text { fill: var(--soft); font-size: 12px; } svg text.label { font-size: 12.5px; }
        .axis { stroke: var(--soft); } .grid { stroke: var(--rule); } .rule { stroke: var(--second); stroke-dasharray: 4 3; }
        .line { fill: none; stroke-width: 2; } .line.first { stroke: var(--first); } .line.second { stroke: var(--second); } .line.chance { stroke: var(--soft); stroke-dasharray: 3 4; stroke-width: 1; }
        .dot.first { fill: var(--first); } .dot.second { fill: var(--second); } .ring { fill: none; stroke-width: 2; } .ring.first { stroke: var(--first); } .ring.second { stroke: var(--second); }
        .bar { fill: var(--first); } .track { fill: var(--rule); opacity: .5; } .interval { fill: var(--first); opacity: .35; }
        details { border-top: 1px solid var(--rule); padding: .45rem 0; overflow-wrap: anywhere; } summary { cursor: pointer; } summary .remark { margin-left: .6rem; }
        .score { display: inline-block; min-width: 3.2rem; font-weight: 700; color: var(--bad); font-variant-numeric: tabular-nums; }
        details p { margin: .5rem 0 0 1rem; } ol { margin: .5rem 0; } li { margin: .4rem 0; } li.right > b { color: var(--good); } li.right > b::before { content: "✓ "; }
        li .remark { margin-left: .5rem; } q { display: block; color: var(--soft); white-space: pre-line; quotes: none; }
        th code, td code { font-size: .8125rem; color: var(--soft); white-space: nowrap; } th small { display: block; color: var(--soft); font-weight: 400; }
        .figures th { width: 46%; } .figures td.wide { width: 22%; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; } .caveats { margin: 1.25rem 0 0; padding: .75rem 1.25rem .75rem 2.2rem; border: 1px solid var(--second); border-radius: .6rem; overflow-wrap: anywhere; } .wrong { color: var(--bad); }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0 0; font-size: .875rem; } .legend span::before { content: ""; display: inline-block; width: .7rem; height: .7rem; margin-right: .4rem; border-radius: 50%; background: var(--first); } .legend .second::before { background: var(--second); }
        @media (max-width: 40rem) {
          .figures tr { display: grid; grid-template-columns: auto 1fr; align-items: center; padding: .4rem 0; } .figures th { grid-column: 1 / -1; width: auto; } .figures td { padding: .1rem .6rem .1rem 0; } .figures td.wide { width: auto; min-width: 0; padding-right: 0; }
          .figures td:last-child { text-align: right; padding-right: 0; } svg text { font-size: 17px; } svg text.label { font-size: 15px; } main { padding: 1.25rem .75rem 3rem; } section { padding: .75rem; }
        }
        @media print { body { background: none; } section { break-inside: avoid; } }

        """;
}
