using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>The sample events of a turn, given to the processes that they are for.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class SampleEventTests(ResponseWorld world)
{
    [MotoFact]
    public async Task Each_sample_event_of_a_turn_is_what_its_function_acts_on()
    {
        await (await world.Open()).Ready();

        var observed = (await world.Functions[FunctionName.Observe].Invoke(Sample("observe")))!;
        Assert.Equal(("shop", 3), ((string)observed["policy"]!["id"]!, observed["observation"]!["readers"]!.AsArray().Count));

        var decided = (await world.Functions[FunctionName.Decide].Invoke(Sample("decide")))!["decision"]!;
        Assert.NotNull(decided["reason"]);

        // As it stands it is a decision of long ago, and not carried out.
        Assert.Equal("withheld", (string?)(await world.Functions[FunctionName.Shift].Invoke(Sample("shift")))!["outcome"]);
        Assert.Equal("applied", (string?)(await world.Functions[FunctionName.Shift].Invoke(Now("shift")))!["outcome"]);

        var moves = (await world.Functions[FunctionName.Provision].Invoke(Now("provision")))!["moves"]!.AsArray();
        Assert.Equal("acu moved", $"{moves.Single()!["floor"]} {moves.Single()!["outcome"]}");
    }

    private static JsonNode Now(string name)
    {
        var sample = Sample(name);
        sample["state"]!["memory"]!["lastTurnAt"] = DateTimeOffset.UtcNow;
        return sample;
    }

    private static JsonNode Sample(string name, [CallerFilePath] string here = "") =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "events", name + ".json")))!;
}
