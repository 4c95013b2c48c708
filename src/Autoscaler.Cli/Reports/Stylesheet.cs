namespace Autoscaler.Cli.Reports;

/// <summary>How a report looks. None of the five characters that XML escapes may stand here: HTML does not unescape them in a style.</summary>
internal static class Stylesheet
{
    public const string Text = """

        :root { --ground: #ffffff; --ink: #1a1d21; --soft: #565d66; --line: #d5d9de; --wash: #f3f5f7; --good: #00633f;
          --look1: #0060a8; --look2: #c04a00; --look3: #00805c; --look4: #9a3d80; --look5: #6b5b00; --look6: #4a4f57; }
        @media (prefers-color-scheme: dark) { :root { --ground: #14171a; --ink: #e8eaed; --soft: #a6adb6; --line: #363c43; --wash: #1e2328; --good: #5fd3a5;
          --look1: #66b8f2; --look2: #f29f3d; --look3: #43c99b; --look4: #e39ac6; --look5: #e6d95a; --look6: #b5bcc4; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
        main { max-width: 1120px; margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 3rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.2rem; margin: 2.25rem 0 0.5rem; }
        p { max-width: 75ch; margin: 0.5rem 0; overflow-wrap: anywhere; }
        .verdict { border-left: 4px solid var(--look1); background: var(--wash); padding: 0.75rem 1rem; font-size: 1.1rem; }
        code { font-family: ui-monospace, monospace; font-size: 0.9em; }
        pre { background: var(--wash); padding: 0.75rem 1rem; margin: 0.5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; font-size: 0.9rem; }
        caption { text-align: left; color: var(--soft); padding: 0.25rem 0; }
        th, td { text-align: left; vertical-align: top; padding: 0.3rem 1.25rem 0.3rem 0; border-bottom: 1px solid var(--line); }
        th { font-weight: 600; }
        tbody th { font-weight: 400; white-space: nowrap; }
        thead th + th { min-width: 5.5rem; }
        .number { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .best { color: var(--good); font-weight: 600; }
        .change, .changed { font-weight: 600; }
        summary { cursor: pointer; }
        dl { color: var(--soft); display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0 1rem; margin: 0.25rem 0; }
        dt, dd { margin: 0; }
        svg { width: 100%; height: auto; font-size: 12px; }
        svg.narrow { display: none; }
        svg text { fill: var(--ink); paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
        svg .title { font-weight: 600; }
        svg .value { text-anchor: end; fill: var(--soft); }
        svg .time, svg .centred { text-anchor: middle; }
        svg .time { fill: var(--soft); }
        svg .levelname { text-anchor: end; fill: var(--soft); font-size: 11px; }
        .grid { stroke: var(--line); stroke-width: 1px; fill: none; }
        .level { stroke: var(--soft); stroke-width: 1px; stroke-dasharray: 2 4; fill: none; }
        .mark { stroke: var(--ink); stroke-width: 1px; stroke-opacity: 0.55; fill: none; }
        .curve { fill: none; stroke-width: 2px; stroke-linejoin: round; stroke-linecap: round; }
        .look1 { stroke: var(--look1); }
        .look2 { stroke: var(--look2); stroke-dasharray: 8 5; }
        .look3 { stroke: var(--look3); stroke-dasharray: 1 5; stroke-width: 2.5px; }
        .look4 { stroke: var(--look4); stroke-dasharray: 10 4 1 4; }
        .look5 { stroke: var(--look5); stroke-dasharray: 1 4 1 4 10 4; }
        .look6 { stroke: var(--look6); stroke-width: 1px; }
        .moments { columns: 22rem; column-gap: 3rem; overflow-wrap: anywhere; font-size: 0.9rem; padding-left: 2rem; margin: 0.5rem 0; }
        @media (max-width: 640px) { svg.wide { display: none; } svg.narrow { display: block; }
          th, td { padding-right: 0.6rem; } thead th + th { min-width: 0; } }
        @media print { :root { --ground: #ffffff; --ink: #000000; --soft: #444444; --line: #dddddd; --wash: #ffffff; --good: #000000;
            --look1: #0060a8; --look2: #c04a00; --look3: #00805c; --look4: #9a3d80; --look5: #6b5b00; --look6: #4a4f57; }
          html { font-size: 10px; } body { font-size: 10px; } main { max-width: none; padding: 0; } .scroll { overflow: visible; }
          svg.wide { display: block; } svg.narrow { display: none; } .figure, tr { break-inside: avoid; } h2 { break-after: avoid; } }
        """;
}
