using System.Globalization;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Autoscaler.Cli.Status;

/// <summary>One cluster's status, for people.</summary>
internal static class StatusScreen
{
    private const string Unknown = "unknown";

    public static IRenderable Of(IAnsiConsole console, ClusterStatus status)
    {
        var parts = new List<IRenderable> { new Text($"{status.Policy.Id}: mode {ModeWords.Of(status.Policy.Mode)}, policy {status.Version}", Palette.Heading) };
        if (status.Now is { } now)
        {
            parts.Add(Pools(console, now));
            var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            foreach (var (what, value) in StatusWords.Of(status, now))
            {
                grid.AddRow(new Text(what, Palette.Quiet), new Text(value));
            }

            parts.Add(grid);
        }

        parts.AddRange(status.Unknown.Select(line => new Text(PlainLine.Of(line), Palette.Hot)));
        parts.Add(Text.Empty);
        return new Rows(parts);
    }

    private static Table Pools(IAnsiConsole console, Observation now)
    {
        var table = Tables.New(console, "reader", "pool", "status", ">CPU", ">conns", ">ACU", ">sample");
        foreach (var reader in now.Readers ?? [])
        {
            table.AddRow(
                new Text(reader.Instance), new Text(reader.Pool == Pool.Serverless ? "serverless" : "provisioned"), new Text(PlainLine.Of(reader.Status)),
                new Text(reader.Cpu.TakeLast(5).Average() is { } cpu ? Amount.Percent(cpu / 100) : Amount.Nothing),
                new Text(Amount.Count(reader.Connections)), new Text(Amount.Number(reader.Acu)), new Text(Age(reader, now)));
        }

        if (now.Readers is null)
        {
            table.AddRow(Unknown);
        }

        return table;
    }

    private static string Age(ObservedReader reader, Observation now) =>
        reader.NewestAt is { } newest ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (now.At - newest).TotalSeconds):0} s old") : "none";
}
