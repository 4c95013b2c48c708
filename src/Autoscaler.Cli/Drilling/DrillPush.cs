using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Accounts;
using Autoscaler.Functions;

namespace Autoscaler.Cli.Drilling;

/// <summary>Says each second how hot the readers are, and of those whom nobody watches afterwards that they are calm again.</summary>
/// <param name="plan">Who, how hot and how long.</param>
/// <param name="outside">The account.</param>
/// <param name="first">The first hot second.</param>
internal sealed class DrillPush(DrillPlan plan, Outside outside, DateTimeOffset first)
{
    private const double Calm = 10;

    private DateTimeOffset? next;

    /// <summary>When samples were first accepted; null: not yet.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>What went wrong last, if it did.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Puts every second that is due, so that a second in which AWS was slow leaves no gap in the run.</summary>
    public async Task Due(DateTimeOffset now, CancellationToken stop)
    {
        var due = new List<DateTimeOffset>();
        for (var second = next ?? first; second <= now; second += TimeSpan.FromSeconds(1))
        {
            due.Add(second);
        }

        if (due.Count == 0)
        {
            return;
        }

        try
        {
            await Task.WhenAll(plan.Readers.Select(reader => Put(reader, due, stop)));
            AcceptedAt ??= outside.Clock.GetUtcNow();
            next = due[^1].AddSeconds(1);
        }
        catch (PortFailure failure) when (failure is not PortFailure.Denied)
        {
            // Due again in a second: a second that was put twice counts once.
            Trouble = failure.Message;
        }
    }

    private Task Put(DrilledReader reader, List<DateTimeOffset> due, CancellationToken stop)
    {
        List<DrillSample> samples = [.. due.Where(second => IsHot(second) || !reader.IsWatched).Select(second => new DrillSample(second, IsHot(second) ? plan.Request.Cpu : Calm, reader.Vcpus) { IsCalm = !IsHot(second) })];
        return samples.Count == 0 ? Task.CompletedTask : outside.Account.DrillSamples.Put(reader.Instance, samples, stop);
    }

    private bool IsHot(DateTimeOffset second) => second < first.AddSeconds(plan.Request.Seconds);
}
