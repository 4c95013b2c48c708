using System.Text;
using System.Text.RegularExpressions;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Keys;
using Autoscaler.Core.Policies.Rules;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>The written parts of docs/configuration.md, between "written: name" and "end" comments; the rest is left alone.</summary>
internal static class PolicyPage
{
    public static string Write(string page) =>
        Part(Part(Part(Part(page, "keys", Tables()), "values", Said(WrongPolicies.ForValues)), "rules", Rules()), "example", Example());

    private static string Part(string page, string name, string content)
    {
        var part = new Regex($"(<!-- written: {name} -->\n).*?(<!-- end -->)", RegexOptions.Singleline);
        return part.Replace(page, match => $"{match.Groups[1].Value}\n{content}\n{match.Groups[2].Value}", 1);
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        var simple = ClusterKeys.All.Where(key => key.Kind is not Kind.Block and not Kind.Many);
        Table(text, "The cluster itself", "", simple);
        foreach (var key in ClusterKeys.All)
        {
            if (key.Kind is Kind.Block block)
            {
                Table(text, $"`{key.Name}`", key.Description, block.Keys);
            }
            else if (key.Kind is Kind.Many many)
            {
                Table(text, $"`{key.Name}`", key.Description, many.Keys);
            }
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, string description, IEnumerable<Key> keys)
    {
        text.Append($"### {title}\n\n");
        text.Append(description.Length > 0 ? description + "\n\n" : "");
        text.Append("| key | default | allowed | meaning |\n| --- | --- | --- | --- |\n");
        foreach (var key in keys)
        {
            var value = key.IsRequired ? "required" : key.Default is { } literal ? $"`{literal}`" : "none";
            text.Append($"| `{key.Path}` | {value} | {key.Kind.Allowed} | {key.Description} |\n");
        }

        text.Append('\n');
    }

    private static string Rules()
    {
        var text = new StringBuilder();
        foreach (var rule in PolicyRules.All)
        {
            text.Append($"**{Capital(rule.Name)}**{(rule.IsWarning ? " (a warning)" : "")}. {rule.Why} Compares {string.Join(", ", rule.Reads.Select(key => $"`{key.Path}`"))}.\n\n");
            text.Append(Said([WrongPolicies.ForRules.Single(example => example.Rule == rule.Name).Changes]));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Said(IReadOnlyList<string> examples)
    {
        var text = new StringBuilder("```\n");
        foreach (var changes in examples)
        {
            text.Append($"{(changes.EndsWith('=') ? "without " + changes[..^1].Trim() : changes)}\n");
            foreach (var line in Lines(PolicyJson.Read(PolicyJson.With(changes))))
            {
                text.Append($"  {line}\n");
            }
        }

        return text.Append("```\n").ToString();
    }

    private static string Example() => $"```json\n{File.ReadAllText(Path.Combine(PolicyJson.Root, "config/autoscaler.json"))}```\n";

    private static IEnumerable<string> Lines(PolicyReading reading) => reading switch
    {
        PolicyReading.Refused refused => refused.Problems.Select(problem => $"refused  {problem}"),
        PolicyReading.Accepted accepted => accepted.Warnings.Select(warning => $"warning  {warning}"),
        _ => [],
    };

    private static string Capital(string name) => name.Contains('.', StringComparison.Ordinal) ? $"`{name.Replace(" below ", "` below `", StringComparison.Ordinal)}`" : char.ToUpperInvariant(name[0]) + name[1..];
}
