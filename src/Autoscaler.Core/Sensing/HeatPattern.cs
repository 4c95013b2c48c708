using System.Globalization;

namespace Autoscaler.Core.Sensing;

/// <summary>The wording of a <see cref="HeatGate"/> in the JSON filter syntax of CloudWatch Logs, which knows <c>*</c> at the ends of a text, <c>||</c>, <c>&amp;&amp;</c> and parentheses.</summary>
internal static class HeatPattern
{
    // Of the 1,024 characters that a pattern may have; the other conditions need less than the rest.
    private const int RoomForSelectors = 800;

    private const string Or = " || ";

    public static string Of(HeatGate gate)
    {
        var selected = string.Join(Or, gate.InstanceSelectors.Select(Selected));
        if (gate.Interval == 1)
        {
            return selected.Length == 0 ? "" : $"{{ {selected} }}";
        }

        var passed = string.Join(Or, Heartbeats(gate.Interval).Select(end => $"($.timestamp = \"{end}\")").Prepend(Hot(gate.Threshold)));
        return selected.Length == 0 ? $"{{ {passed} }}" : $"{{ ({passed}) && ({selected}) }}";
    }

    /// <summary>The same selectors, or a refusal. They go into the pattern as they are, so only an identifier's letters may be in them.</summary>
    public static string[] Selectors(IReadOnlyList<string> selectors)
    {
        foreach (var selector in selectors)
        {
            var name = selector.EndsWith('*') ? selector.AsSpan(0, selector.Length - 1) : selector;
            if (!Plausible.Identifier(name) || name.ContainsAnyInRange('A', 'Z'))
            {
                throw new ArgumentException("A selector is a DB instance identifier in lower case, or the beginning of one followed by *.", nameof(selectors));
            }
        }

        return selectors.Sum(selector => Selected(selector).Length + Or.Length) <= RoomForSelectors
            ? [.. selectors]
            : throw new ArgumentException("A filter pattern has no room for so many selectors: use beginnings that several instances share.", nameof(selectors));
    }

    private static string Selected(string selector) => $"($.instanceID = \"{selector}\")";

    private static string Hot(double threshold) => string.Create(CultureInfo.InvariantCulture, $"($.cpuUtilization.total >= {threshold:0.##})");

    /// <summary>How the last seconds of all intervals end: by one digit where that is enough, else by two behind the colon.</summary>
    private static IEnumerable<string> Heartbeats(int interval)
    {
        var (period, format) = 10 % interval == 0 ? (10, "*{0}Z") : (60, "*:{0:00}Z");
        for (var second = interval - 1; second < period; second += interval)
        {
            yield return string.Format(CultureInfo.InvariantCulture, format, second);
        }
    }
}
