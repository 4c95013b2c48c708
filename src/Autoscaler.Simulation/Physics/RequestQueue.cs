namespace Autoscaler.Simulation.Physics;

/// <summary>The requests that wait at one reader, in the order in which they came.</summary>
internal sealed class RequestQueue
{
    private readonly LinkedList<Cohort> waiting = new();

    public double Waiting { get; private set; }

    public void Add(Cohort cohort)
    {
        if (cohort.Count > 0)
        {
            waiting.AddLast(cohort);
            Waiting += cohort.Count;
        }
    }

    /// <summary>Takes out as many as can be answered, the oldest first.</summary>
    public double Serve(double most, Action<Cohort> answered)
    {
        var left = most;
        while (left > 0 && waiting.First is { Value: var oldest })
        {
            var count = Math.Min(left, oldest.Count);
            answered(oldest with { Count = count });
            left -= count;
            waiting.RemoveFirst();
            if (count < oldest.Count)
            {
                waiting.AddFirst(oldest with { Count = oldest.Count - count });
            }
        }

        Waiting = waiting.Count == 0 ? 0 : Waiting - (most - left);
        return most - left;
    }

    /// <summary>Takes out those that their clients have given up.</summary>
    /// <param name="before">Attempts that began in this second or earlier.</param>
    /// <param name="given">Gets them.</param>
    public double GiveUp(int before, Action<Cohort> given)
    {
        double count = 0;
        for (var node = waiting.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Second <= before)
            {
                given(node.Value);
                count += node.Value.Count;
                waiting.Remove(node);
            }

            node = next;
        }

        Waiting = waiting.Count == 0 ? 0 : Waiting - count;
        return count;
    }
}
