using System.Globalization;
using System.Text.Json;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Simulation.Scenarios;

/// <summary>One object of a scenario file, read member by member. What is wrong is added to the problems, and reading goes on.</summary>
internal sealed class ScenarioObject
{
    private readonly JsonElement element;

    private readonly string path;

    private readonly List<PolicyProblem> problems;

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public ScenarioObject(JsonElement element, string path, List<PolicyProblem> problems)
    {
        (this.element, this.path, this.problems) = (element, path, problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new PolicyProblem(path, Shown(element), "an object", "Write an object: { ... }."));
        }
    }

    public bool Has(string name) => Member(name) is not null;

    public string? Text(string name, int longest)
    {
        var text = Member(name) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;
        if (text is not { Length: > 0 } || text.Length > longest || text.Any(char.IsControl))
        {
            Refuse(name, $"a text of 1 to {longest} characters, on one line", "Write it in quotes.");
        }

        return text;
    }

    public bool Flag(string name) => Member(name) switch
    {
        null => false,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => Refuse(name, "true or false", "Write it without quotes."),
    };

    /// <param name="name">The member.</param>
    /// <param name="low">That is still good.</param>
    /// <param name="high">That is still good.</param>
    /// <param name="absent">What counts where it is missing; null: it must be there.</param>
    public double Number(string name, double low, double high, double? absent)
    {
        if (Member(name) is null && absent is { } usual)
        {
            return usual;
        }

        var number = Member(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetDouble(out var value) && value >= low && value <= high ? value : (double?)null;
        return number ?? (Refuse(name, string.Create(CultureInfo.InvariantCulture, $"a number from {low:0.####} to {high:0.####}"), "Write it without quotes, with a point for decimals.") ? 0 : low);
    }

    public double Whole(string name, double low, double high, double? absent)
    {
        var number = Number(name, low, high, absent);
        return number == Math.Floor(number) ? number : Refuse(name, string.Create(CultureInfo.InvariantCulture, $"a whole number from {low} to {high}"), "There are no parts of it.") ? 0 : low;
    }

    /// <returns>Seconds.</returns>
    public int Duration(string name, TimeSpan shortest, TimeSpan longest, TimeSpan? absent)
    {
        if (Member(name) is null && absent is { } usual)
        {
            return (int)usual.TotalSeconds;
        }

        var read = Member(name) is { ValueKind: JsonValueKind.String } found ? DurationText.Read(found.GetString()!) : null;
        return (int)(read is { } time && time >= shortest && time <= longest ? time
            : Refuse(name, $"a duration from {DurationText.Of(shortest)} to {DurationText.Of(longest)}", "Write a whole number and s, m or h: \"90s\", \"25m\", \"1h\".") ? longest : shortest).TotalSeconds;
    }

    public T Choice<T>(string name) where T : struct, Enum
    {
        var names = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
        if (Member(name) is { ValueKind: JsonValueKind.String } found && names.TryGetValue(found.GetString()!, out var choice))
        {
            return choice;
        }

        Refuse(name, string.Join(", ", names.Keys), "Choose one of these.");
        return default;
    }

    public ScenarioObject? Object(string name, bool isNeeded)
    {
        if (Member(name) is { } found)
        {
            return new ScenarioObject(found, $"{path}.{name}", problems);
        }

        _ = isNeeded && Refuse(name, "an object", "Write an object: { ... }.");
        return null;
    }

    public IReadOnlyList<ScenarioObject> List(string name, int most)
    {
        if (Member(name) is not { } found)
        {
            return [];
        }

        if (found.ValueKind != JsonValueKind.Array || found.GetArrayLength() > most)
        {
            Refuse(name, $"a list of at most {most} objects", "Write a list: [ { ... } ].");
            return [];
        }

        return [.. found.EnumerateArray().Select((entry, i) => new ScenarioObject(entry, $"{path}.{name}[{i}]", problems))];
    }

    public void Refuse(string name, string found, string allowed, string remedy) => problems.Add(new PolicyProblem($"{path}.{name}", found, allowed, remedy));

    /// <summary>After everything has been asked for: what is left is not known.</summary>
    public void End(IReadOnlyList<string>? known = null)
    {
        foreach (var member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(member => member.Name).Where(name => !asked.Contains(name)).Distinct() : [])
        {
            problems.Add(new PolicyProblem(
                $"{path}.{Shown(member)}", "a key that does not exist", string.Join(", ", (known ?? [.. asked]).Order(StringComparer.Ordinal)), "Mind the spelling; keys are told apart by case."));
        }
    }

    /// <returns>Always false, so that it can stand where a value is missing.</returns>
    private bool Refuse(string name, string allowed, string remedy)
    {
        Refuse(name, Member(name) is { } found ? Shown(found) : "nothing", allowed, remedy);
        return false;
    }

    private JsonElement? Member(string name)
    {
        asked.Add(name);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) ? found : null;
    }

    private static string Shown(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Shown(element.GetRawText()),
    };

    private static string Shown(string text) => new([.. text.Take(60).Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))]);
}
