using System.Text.Json;
using System.Text.Json.Nodes;

namespace Autoscaler.Repository.Tests.Machine;

/// <summary>One file of tests/fixtures/machine: what each task answers in turn, and what the machine must do about it.</summary>
/// <param name="Says">In a sentence.</param>
/// <param name="Misread">Why aws-local-stepfunctions does otherwise than AWS; null where it does not.</param>
/// <param name="Calls">State and result, or state and error.</param>
/// <param name="Trace">Every state that is entered, every error with what is done about it, and the end.</param>
internal sealed record Scenario(string Says, string? Misread, JsonArray Calls, string[] Trace)
{
    public const string Folder = "tests/fixtures/machine";

    public static IEnumerable<string> Names => Repository.Files(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file));

    public IEnumerable<string> Entered => Trace.Where(Definition.States.ContainsKey);

    public bool HasErrors => Calls.Any(call => call!["error"] is not null);

    public static Scenario Read(string name) => JsonSerializer.Deserialize<Scenario>(Repository.Read($"{Folder}/{name}.json"), JsonSerializerOptions.Web)!;
}
