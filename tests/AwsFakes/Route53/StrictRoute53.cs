using System.Collections.Immutable;
using System.Web;
using System.Xml.Linq;

namespace AwsFakes.Route53;

/// <summary>
/// Route 53 as documented, in memory: batches are atomic, a DELETE must repeat every value, lists are sorted and paged as the service does. Safe to
/// share between clients and threads.
/// </summary>
public sealed class StrictRoute53(TimeProvider clock) : HttpMessageHandler
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Zone> zones = [];
    private readonly List<AcceptedChange> changes = [];
    private readonly HashSet<string> told = [];
    private readonly TokenBucket requestTokens = new(clock, burst: 50, perSecond: 10);
    private readonly TokenBucket changeTokens = new(clock, burst: 1_500, perSecond: 100);

    public Traffic Traffic { get; } = new();

    /// <summary>How long an accepted change stays PENDING. With <see cref="TimeSpan.MaxValue"/> it does until <see cref="Propagate"/>.</summary>
    public TimeSpan Propagation { get; set; }

    /// <summary>So many lists answer what stood there before the zone's last accepted batch.</summary>
    public int StaleLists { get; set; }

    /// <summary>Whether the account's documented request and record-change rates are kept.</summary>
    public bool LimitsRates { get; set; }

    /// <summary>Whether InvalidChangeBatch comes as its own root element, with a Messages list.</summary>
    public bool OwnRootErrors { get; set; }

    /// <summary>Accepted batches, oldest first.</summary>
    public IReadOnlyList<AcceptedChange> Changes => Locked<IReadOnlyList<AcceptedChange>>(() => [.. changes]);

    /// <summary>With VPCs the zone is private. It starts with its NS and SOA sets.</summary>
    public void AddZone(string id, string name, params IReadOnlyList<(string Region, string VpcId)> vpcs) => Locked(() => zones[id] = new Zone(id, name, vpcs));

    /// <summary>Seeds sets, or edits them by another hand. No rule is checked: a client has to live with whatever it finds.</summary>
    public void Put(string zoneId, params IEnumerable<RecordSet> sets) => Locked(() =>
    {
        foreach (var set in sets)
        {
            zones[zoneId].Put(set);
        }

        return zoneId;
    });

    public void Remove(string zoneId, string name, string type, string setIdentifier = "") => Locked(() =>
    {
        zones[zoneId].Remove(new RecordSetKey(DomainName.Canonical(name), type, setIdentifier));
        return zoneId;
    });

    /// <summary>What the zone holds, in the order in which the service lists.</summary>
    public IReadOnlyList<RecordSet> Records(string zoneId) => Locked<IReadOnlyList<RecordSet>>(() => [.. zones[zoneId].Current.Values]);

    public RecordSet? Find(string zoneId, string name, string type, string setIdentifier = "") =>
        Locked(() => zones[zoneId].Current.GetValueOrDefault(new RecordSetKey(DomainName.Canonical(name), type, setIdentifier)));

    /// <summary>Every change so far is INSYNC from now on.</summary>
    public void Propagate() => Locked(() =>
    {
        told.UnionWith(changes.Select(c => c.Id));
        return told.Count;
    });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var (operation, id) = Route.Of(request);
        var incoming = new AwsRequest(operation, request.RequestUri!, body);
        return await Traffic.Serve(
            incoming,
            _ => Locked(() => Answer(incoming, id)),
            (refusal, requestId) => Replies.Error(refusal, requestId, OwnRootErrors),
            cancellationToken);
    }

    private XElement Answer(AwsRequest request, string id)
    {
        Take(requestTokens, 1);
        return request.Operation switch
        {
            "ListResourceRecordSets" => Replies.Page(RecordSetPage.Of(Listed(ZoneOf(id)), HttpUtility.ParseQueryString(request.Address.Query))),
            "ChangeResourceRecordSets" => Accept(ZoneOf(id), request.Body),
            "GetHostedZone" => Replies.HostedZone(ZoneOf(id)),
            "GetChange" => Status(ChangeOf(id)),
            _ => throw new Refusal(404, "UnknownOperationException", $"{request.Address.AbsolutePath} is not an operation of this fake."),
        };
    }

    private ImmutableSortedDictionary<RecordSetKey, RecordSet> Listed(Zone zone)
    {
        if (StaleLists == 0)
        {
            return zone.Current;
        }

        StaleLists--;
        return zone.Previous;
    }

    private XElement Accept(Zone zone, string body)
    {
        var batch = ChangeBatch.Read(body, Replies.Ns);
        Take(changeTokens, batch.Changes.Sum(c => c.Cost));
        zone.Apply(batch);
        var change = new AcceptedChange($"C{changes.Count + 1:D13}", zone.Id, clock.GetUtcNow(), batch.Comment, batch.Changes);
        changes.Add(change);
        return Replies.Change("ChangeResourceRecordSets", change, inSync: false);
    }

    private Zone ZoneOf(string id) => zones.GetValueOrDefault(id) ?? throw new Refusal(404, "NoSuchHostedZone", $"No hosted zone found with ID: {id}");

    private AcceptedChange ChangeOf(string id) =>
        changes.Find(c => c.Id == id) ?? throw new Refusal(404, "NoSuchChange", $"Could not find resource with ID: {id}");

    private XElement Status(AcceptedChange change) =>
        Replies.Change("GetChange", change, inSync: told.Contains(change.Id) || clock.GetUtcNow() - change.SubmittedAt >= Propagation);

    private void Take(TokenBucket bucket, int count)
    {
        if (LimitsRates && !bucket.TryTake(count))
        {
            throw Refusal.Of(Fault.Throttling);
        }
    }

    private T Locked<T>(Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }
}
