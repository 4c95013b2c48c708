using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Runs a plan: calm, faults, healing in another order than they came, then demand held, then demand low.</summary>
public static class ChaosRun
{
    private const int LinesBefore = 8;

    private const int LinesAfter = 2;

    // Between two healings: one thing at a time, as people do.
    private const int Healing = 5;

    /// <param name="plan">What happens.</param>
    /// <param name="tell">Is told every line of the journal, and every fault; null: nobody wants to know.</param>
    public static ChaosOutcome Run(ChaosPlan plan, Action<string>? tell = null)
    {
        var chaos = new ChaosWorld(plan);
        var invariants = new Invariants(chaos);
        if (tell is not null)
        {
            chaos.Deployment.Journal.Written += entry => tell(JournalLine.Of(chaos.World.Agenda.Now, entry));
        }

        var liveness = new Liveness(chaos, invariants.Violate);
        var active = new List<(PlannedFault Fault, Action Lift)>();
        foreach (var fault in plan.Faults)
        {
            chaos.World.Agenda.At(World.Zero.AddSeconds(fault.At), () =>
            {
                tell?.Invoke(string.Create(CultureInfo.InvariantCulture, $"{fault.At,7:0.0} s  {fault.Kind} for {fault.For} s"));
                Happen(chaos, fault, active);
            });
        }

        Step(chaos, invariants, plan.SafetySeconds);
        Heal(chaos, active);
        liveness.Begin();
        Step(chaos, invariants, plan.SafetySeconds + plan.HeldSeconds);
        Check(invariants, liveness.CheckHeld);
        Step(chaos, invariants, plan.Seconds);
        Check(invariants, liveness.CheckLow);
        Check(invariants, invariants.CheckEnd);
        return new ChaosOutcome(plan, invariants.First, chaos.Fired, invariants.First is { } violation ? Around(chaos, violation.Second) : [], Digest(chaos));
    }

    private static void Happen(ChaosWorld chaos, PlannedFault fault, List<(PlannedFault, Action)> active)
    {
        var lift = Faults.Apply(chaos, fault);
        active.Add((fault, lift));
        chaos.World.Agenda.In(TimeSpan.FromSeconds(fault.For), () =>
        {
            if (active.Remove((fault, lift)))
            {
                lift();
            }
        });
    }

    private static void Heal(ChaosWorld chaos, List<(PlannedFault Fault, Action Lift)> active)
    {
        var order = chaos.Random.Child("healing");
        var later = Healing;
        foreach (var (_, lift) in active.OrderBy(_ => order.NextBits()).ToList())
        {
            chaos.World.Agenda.In(TimeSpan.FromSeconds(later), lift);
            later += Healing;
        }

        active.Clear();
    }

    // A minute at a time, and no further once something is wrong.
    private static void Step(ChaosWorld chaos, Invariants invariants, int until)
    {
        for (var second = Math.Max(0, chaos.Second); second < until && invariants.First is null; second = Math.Min(until, second + 60))
        {
            chaos.World.RunUntil(Math.Min(until, second + 60));
        }
    }

    private static void Check(Invariants invariants, Action check)
    {
        if (invariants.First is null)
        {
            check();
        }
    }

    private static List<string> Around(ChaosWorld chaos, int second)
    {
        var entries = chaos.Deployment.Journal.Entries.Where(entry => entry.Entry is not JournalEntry.Collected).ToList();
        var at = entries.FindLastIndex(entry => (entry.At - World.Zero).TotalSeconds <= second + 1);
        return [.. entries.Skip(Math.Max(0, at - LinesBefore + 1)).Take(LinesBefore + LinesAfter).Select(entry => JournalLine.Of(entry.At, entry.Entry))];
    }

    private static string Digest(ChaosWorld chaos)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (at, entry) in chaos.Deployment.Journal.Entries)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(entry is JournalEntry.Decided decided ? JsonSerializer.Serialize(decided.Turn, MessageJson.Default.TurnRecord) : JournalLine.Of(at, entry)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
