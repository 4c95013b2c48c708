using System.Text.Json;
using System.Text.RegularExpressions;

namespace Autoscaler.Simulation.Machines;

/// <summary>
/// A state machine's definition in the constructs that this project uses. Whatever else it holds is refused: an interpreter that guesses is no judge of what is deployed.
/// </summary>
public sealed partial class Machine
{
    private readonly Dictionary<string, State> states = new(StringComparer.Ordinal);

    private Machine(JsonElement root)
    {
        foreach (var member in root.EnumerateObject().Where(member => member.Name is not ("Comment" or "StartAt" or "TimeoutSeconds" or "States")))
        {
            throw new NotSupportedException($"{member.Name} of the machine is not supported.");
        }

        Start = root.GetProperty("StartAt").GetString()!;
        Timeout = TimeSpan.FromSeconds(root.TryGetProperty("TimeoutSeconds", out var timeout) ? timeout.GetInt32() : throw new NotSupportedException("A machine without TimeoutSeconds may run for a year."));
        foreach (var state in root.GetProperty("States").EnumerateObject())
        {
            states.Add(state.Name, StateReader.Read(state.Name, state.Value));
        }

        foreach (var (from, to) in states.SelectMany(state => StateReader.Ways(state.Value).Select(to => (state.Key, to))).Prepend(("StartAt", Start)).Where(way => !states.ContainsKey(way.Item2)))
        {
            throw new NotSupportedException($"{from} leads to {to}, which does not exist.");
        }
    }

    public string Start { get; }

    /// <summary>Of a whole execution.</summary>
    public TimeSpan Timeout { get; }

    /// <param name="definition">JSON.</param>
    /// <param name="substitutions">What ${Name} in it stands for.</param>
    /// <exception cref="NotSupportedException">It holds something that this interpreter does not know: where, and what.</exception>
    public static Machine Parse(string definition, IReadOnlyDictionary<string, string> substitutions)
    {
        var text = Placeholder().Replace(definition, match => substitutions.TryGetValue(match.Groups[1].Value, out var value)
            ? JsonEncodedText.Encode(value).ToString()
            : throw new NotSupportedException($"There is no substitution for {match.Value}."));
        using var json = JsonDocument.Parse(text);
        return new Machine(json.RootElement);
    }

    internal State StateOf(string name) => states[name];

    [GeneratedRegex(@"\$\{([A-Za-z0-9]+)\}")]
    private static partial Regex Placeholder();
}
