namespace Autoscaler.Core.Policies.Reading;

/// <summary>Problems in the order of their discovery, each once. The bound keeps a hostile file from becoming a hostile notification.</summary>
internal sealed class Problems
{
    private const int Most = 100;

    private readonly List<PolicyProblem> listed = [];

    private readonly HashSet<PolicyProblem> known = [];

    public bool Any => listed.Count > 0;

    public void Add(string path, string found, string allowed, string remedy)
    {
        var problem = new PolicyProblem(path, found, allowed, remedy);
        if (known.Add(problem) && listed.Count < Most)
        {
            listed.Add(problem);
        }
    }

    public IReadOnlyList<PolicyProblem> All() => known.Count <= Most
        ? [.. listed]
        : [.. listed, new PolicyProblem("$", $"{known.Count - Most} more problems", "none", $"Solve these {Most} first.")];
}
