namespace Autoscaler.Functions.Reconciling;

/// <summary>
/// What this environment has told people, so that a finding is told once an hour and not once a minute. There is no store behind it: a cold start tells again.
/// </summary>
internal sealed class ToldFindings
{
    private static readonly TimeSpan Silence = TimeSpan.FromHours(1);

    private readonly Dictionary<(string Cluster, FindingKind Kind), DateTimeOffset> toldAt = [];

    public IReadOnlyList<FindingKind> New(string cluster, IEnumerable<FindingKind> findings, DateTimeOffset now) =>
        [.. findings.Where(kind => !toldAt.TryGetValue((cluster, kind), out var last) || (now - last).Duration() >= Silence)];

    public void Told(string cluster, IEnumerable<FindingKind> findings, DateTimeOffset now)
    {
        foreach (var kind in findings)
        {
            toldAt[(cluster, kind)] = now;
        }
    }
}
