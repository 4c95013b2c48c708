using System.Collections.Immutable;
using Contents = System.Collections.Immutable.ImmutableSortedDictionary<AwsFakes.Route53.RecordSetKey, AwsFakes.Route53.RecordSet>;

namespace AwsFakes.Route53;

internal sealed class Zone
{
    public Zone(string id, string name, IReadOnlyList<(string Region, string VpcId)> vpcs)
    {
        (Id, Name, Vpcs) = (id, DomainName.Canonical(name), vpcs);
        Current = ImmutableSortedDictionary.Create<RecordSetKey, RecordSet>(ListingOrder.Instance);
        Put(RecordSet.Simple(Name, "NS", 172_800, NameServers));
        Put(RecordSet.Simple(Name, "SOA", 900, $"{NameServers[0]} awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"));
    }

    public static string[] NameServers { get; } = ["ns-2048.awsdns-64.com.", "ns-2049.awsdns-65.net.", "ns-2050.awsdns-66.org.", "ns-2051.awsdns-67.co.uk."];

    public string Id { get; }

    public string Name { get; }

    /// <summary>A zone without VPCs is public.</summary>
    public IReadOnlyList<(string Region, string VpcId)> Vpcs { get; }

    public Contents Current { get; private set; }

    /// <summary>What stood here before the last accepted batch.</summary>
    public Contents Previous { get; private set; } = Contents.Empty;

    /// <summary>By another hand, and without any rule.</summary>
    public void Put(RecordSet set) => Previous = Current = Current.SetItem(set.Key, set);

    public void Remove(RecordSetKey key) => Previous = Current = Current.Remove(key);

    /// <summary>All of the batch or nothing.</summary>
    public void Apply(ChangeBatch batch)
    {
        var problems = batch.LimitsExceeded().ToList();
        var next = problems.Count > 0 ? Current : ChangeRules.Apply(this, batch.Changes, problems);
        if (problems.Count == 0)
        {
            problems.AddRange(GroupRules.Problems(this, next, batch.Changes));
        }

        if (problems.Count > 0)
        {
            throw new Refusal(400, "InvalidChangeBatch", problems);
        }

        (Previous, Current) = (Current, next);
    }
}
