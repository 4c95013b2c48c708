using System.Text.Json;
using System.Text.Json.Nodes;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Repository.Tests.Machine;

/// <summary>All scenarios, run once by each of the two interpreters.</summary>
public sealed class Interpreters : IAsyncLifetime
{
    internal IReadOnlyDictionary<string, Interpreted> Node { get; private set; } = new Dictionary<string, Interpreted>();

    internal IReadOnlyDictionary<string, Interpreted> Moto { get; private set; } = new Dictionary<string, Interpreted>();

    public async Task InitializeAsync()
    {
        if (InterpretedFactAttribute.WhyMissing is not null)
        {
            return;
        }

        var names = Scenario.Names.ToList();
        var input = new JsonObject
        {
            ["definition"] = Definition.AsNode,
            ["scripts"] = new JsonArray([.. names.Select(name => new JsonObject
            {
                ["name"] = "shop-20261121T0620",
                ["input"] = JsonNode.Parse("""{"cluster":"shop","window":"20261121T0620"}"""),
                ["calls"] = Scenario.Read(name).Calls.DeepClone(),
            })]),
        }.ToJsonString();

        var (exitCode, output) = NodeTools.RunWith(input, "run_machine.mjs");
        Assert.True(exitCode == 0, output);
        Node = Read(names, output);
        Moto = Read(names, await PythonTools.Run("run_machine_moto.py", input));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static Dictionary<string, Interpreted> Read(List<string> names, string output) =>
        names.Zip(JsonSerializer.Deserialize<Interpreted[]>(output, JsonSerializerOptions.Web)!).ToDictionary(run => run.First, run => run.Second);
}

/// <param name="Trace">As in <see cref="Scenario"/>.</param>
/// <param name="Calls">What each task was given.</param>
/// <param name="Unused">Scripted results that nobody asked for.</param>
/// <param name="Waits">Seconds; only moto tells.</param>
/// <param name="Pauses">Seconds before a retry; only moto tells.</param>
/// <param name="Events">In the history; only moto has one.</param>
internal sealed record Interpreted(string[] Trace, Call[] Calls, int Unused, int[] Waits, double[] Pauses, int Events);

internal sealed record Call(string State, JsonElement Input)
{
    /// <summary>The clock's part left out, which is each interpreter's own.</summary>
    public string Timeless
    {
        get
        {
            var input = JsonNode.Parse(Input.GetRawText())!.AsObject();
            input.Remove("startedAt");
            return $"{State} {input.ToJsonString()}";
        }
    }
}
