namespace Autoscaler.Core.Tests.Decisions;
public sealed class TmpTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Stats()
    {
        var counts = new Dictionary<string, int>();
        void Add(string k) => counts[k] = counts.GetValueOrDefault(k) + 1;
        RandomCase.Holds(3000, (given, _) => { var d = given.Decide().Decision; Add(d.Kind + " " + d.Reason); foreach (var l in d.Explanation.Limits) { Add("L " + l.Limit); } foreach (var f in d.Floors ?? []) { Add("F " + f.Floor + (f.To > f.From ? "+" : "-")); } if (d.Announcement is {} a) { Add("A " + a); } return true; });
        output.WriteLine(string.Join("\n", counts.OrderBy(p => p.Key).Select(p => $"{p.Key} {p.Value}")));
    }
}
