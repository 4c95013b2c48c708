namespace Autoscaler.Cli.Reports;

/// <summary>A part of the page under its heading.</summary>
internal static class Section
{
    public static Tag Of(string heading, params IEnumerable<Tag?> content) => new Tag("section").Add(new Tag("h2", heading)).Add(content);

    /// <summary>A table that scrolls by itself where the window is narrow, so that the page does not.</summary>
    public static Tag Table(string caption, IEnumerable<string> heads, IEnumerable<Tag> rows) => new Tag("div")
        .With("class", "scroll").With("role", "region").With("aria-label", caption).With("tabindex", "0")
        .Add(new Tag("table").Add(
            new Tag("caption", caption),
            new Tag("thead").Add(new Tag("tr").Add(heads.Select(head => new Tag("th", head).With("scope", "col")))),
            new Tag("tbody").Add(rows)));

    public static Tag RowHead(string text) => new Tag("th", text).With("scope", "row");

    public static Tag Number(string text) => new Tag("td", text).With("class", "number");
}
