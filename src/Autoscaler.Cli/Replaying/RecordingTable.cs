using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Fleet;
using Spectre.Console;

namespace Autoscaler.Cli.Replaying;

/// <summary>Which instances were recorded, and what each was taken for.</summary>
internal static class RecordingTable
{
    public static void Write(IAnsiConsole console, Recording recording, IReadOnlyDictionary<string, Pool> pools)
    {
        var table = Tables.New(console, "instance", "taken for", ">vCPU", ">seconds");
        foreach (var (instance, reader) in recording.Readers)
        {
            var pool = pools.TryGetValue(instance, out var its) ? its == Pool.Serverless ? "serverless reader" : "provisioned reader" : "left out";
            table.AddRow(new Text(instance), new Text(pool), new Text(reader.Vcpus > 0 ? Amount.Count(reader.Vcpus) : Amount.Nothing), new Text(Amount.Count(reader.Seconds)));
        }

        console.Write(table);
        if (recording.Refused.Count > 0)
        {
            console.Write(new Paragraph($"Not used: {string.Join(", ", recording.Refused.Select(one => $"{Amount.Count(one.Value)} {one.Key}"))}.\n", Palette.Quiet));
        }
    }
}
