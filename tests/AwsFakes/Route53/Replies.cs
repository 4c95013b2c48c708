using System.Globalization;
using System.Xml.Linq;

namespace AwsFakes.Route53;

/// <summary>The XML that Route 53 answers with.</summary>
internal static class Replies
{
    public static readonly XNamespace Ns = "https://route53.amazonaws.com/doc/2013-04-01/";

    public static XElement Change(string operation, AcceptedChange change, bool inSync) =>
        new(Ns + $"{operation}Response", new XElement(Ns + "ChangeInfo",
            new XElement(Ns + "Id", $"/change/{change.Id}"),
            new XElement(Ns + "Status", inSync ? "INSYNC" : "PENDING"),
            new XElement(Ns + "SubmittedAt", change.SubmittedAt.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)),
            change.Comment is null ? null : new XElement(Ns + "Comment", change.Comment)));

    public static XElement Page(RecordSetPage page) =>
        new(Ns + "ListResourceRecordSetsResponse",
            new XElement(Ns + "ResourceRecordSets", page.Sets.Select(set => set.OnWire(Ns))),
            new XElement(Ns + "IsTruncated", page.Next is not null),
            page.Next is not { } next ? null : new object?[]
            {
                new XElement(Ns + "NextRecordName", DomainName.OnWire(next.Name)),
                new XElement(Ns + "NextRecordType", next.Type),
                next.SetIdentifier is null ? null : new XElement(Ns + "NextRecordIdentifier", next.SetIdentifier),
            },
            new XElement(Ns + "MaxItems", page.MaxItems));

    public static XElement HostedZone(Zone zone) =>
        new(Ns + "GetHostedZoneResponse",
            new XElement(Ns + "HostedZone",
                new XElement(Ns + "Id", $"/hostedzone/{zone.Id}"),
                new XElement(Ns + "Name", DomainName.OnWire(zone.Name)),
                new XElement(Ns + "CallerReference", zone.Id),
                new XElement(Ns + "Config", new XElement(Ns + "PrivateZone", zone.Vpcs.Count > 0)),
                new XElement(Ns + "ResourceRecordSetCount", zone.Current.Count)),
            zone.Vpcs.Count > 0 ? Vpcs(zone) : DelegationSet());

    /// <summary>InvalidChangeBatch has a second form, its own root, which the API reference shows; the service of today sends the general one.</summary>
    public static XElement Error(Refusal refusal, string requestId, bool ownRoot)
    {
        var batch = refusal.Code == "InvalidChangeBatch";
        if (batch && ownRoot)
        {
            return new XElement(Ns + refusal.Code, new XElement(Ns + "Messages", refusal.Messages.Select(text => new XElement(Ns + "Message", text))));
        }

        var message = string.Join(", ", refusal.Messages);
        return new XElement(Ns + "ErrorResponse",
            new XElement(Ns + "Error",
                new XElement(Ns + "Type", refusal.FaultyParty),
                new XElement(Ns + "Code", refusal.Code),
                new XElement(Ns + "Message", batch ? $"[{message}]" : message)),
            new XElement(Ns + "RequestId", requestId));
    }

    private static XElement Vpcs(Zone zone) => new(Ns + "VPCs", zone.Vpcs.Select(vpc =>
        new XElement(Ns + "VPC", new XElement(Ns + "VPCRegion", vpc.Region), new XElement(Ns + "VPCId", vpc.VpcId))));

    private static XElement DelegationSet() =>
        new(Ns + "DelegationSet", new XElement(Ns + "NameServers", Zone.NameServers.Select(ns => new XElement(Ns + "NameServer", ns.TrimEnd('.')))));
}
