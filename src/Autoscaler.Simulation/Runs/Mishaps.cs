using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Physics;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Runs;

/// <summary>What a scenario lets happen to its cluster.</summary>
internal sealed class Mishaps(World world, Action<MomentKind, string> mark)
{
    // Until a crashed instance, or one that was promoted or demoted, answers again.
    private static readonly TimeSpan Restart = TimeSpan.FromSeconds(30);

    public void Plan(IEnumerable<WorldEvent> events)
    {
        foreach (var one in events)
        {
            world.Agenda.At(World.Zero.AddSeconds(one.At), () => Happen(one));
        }
    }

    public void Happen(WorldEvent one)
    {
        TimeSpan? length = one.For is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        switch (one.What)
        {
            case WorldEventKind.SamplesStop:
                StopSamples(length);
                break;
            case WorldEventKind.ReaderLost:
                Lose(world.Cluster.Readers(Pool.Provisioned).Where(reader => reader.Serves).Take(1), length, "a provisioned reader is lost");
                break;
            case WorldEventKind.ServerlessLost:
                Lose(world.Cluster.Readers(Pool.Serverless), length, "the serverless readers are lost");
                break;
            default:
                FailOver();
                break;
        }
    }

    private void StopSamples(TimeSpan? length)
    {
        world.Log.IsLosing = true;
        mark(MomentKind.World, "samples stop");
        Mend(length, "samples come again", () => world.Log.IsLosing = false);
    }

    private void Lose(IEnumerable<DbInstance> readers, TimeSpan? length, string what)
    {
        mark(MomentKind.World, what);
        foreach (var reader in readers.ToList())
        {
            world.Silence(reader);
            reader.Status = "failed";
            Mend(length, reader.Name + " is back", () => Return(reader));
        }
    }

    // The reader of the lowest tier becomes the writer; of several, the first. The old writer comes back as a reader.
    private void FailOver()
    {
        var old = world.Cluster.Instances.First(instance => instance.IsWriter);
        var next = world.Cluster.Instances.Where(instance => !instance.IsWriter && instance.Serves).MinBy(instance => instance.Tier);
        mark(MomentKind.World, next is null ? "the writer fails, and nobody can take its place" : $"the writer fails, {next.Name} takes its place");
        if (next is null)
        {
            return;
        }

        world.Silence(old);
        world.Silence(next);
        (old.IsWriter, next.IsWriter) = (false, true);
        (old.Status, next.Status) = ("rebooting", "available");
        next.IsAnswering = true;
        world.Agenda.In(Restart, () => Return(old));
    }

    private static void Return(DbInstance instance)
    {
        if (instance.Status is "failed" or "rebooting")
        {
            (instance.Status, instance.IsAnswering, instance.Coldness) = ("available", true, 1);
        }
    }

    private void Mend(TimeSpan? length, string what, Action mend)
    {
        if (length is { } time)
        {
            world.Agenda.In(time, () =>
            {
                mend();
                mark(MomentKind.World, what);
            });
        }
    }
}
