using Amazon.Kernel;
using Amazon.Route53.Model;
using Amazon.Runtime.Internal;

namespace Amazon.Route53;

internal static class Wire
{
    public static readonly RestXmlProtocol Protocol = new("Amazon.Route53", "2013-04-01", Typed);

    /// <summary>The service hands out ids as /hostedzone/Z1 and /change/C1 but wants them back bare.</summary>
    public static string Id(string operation, string id)
    {
        var bare = id?[(id.LastIndexOf('/') + 1)..];
        return bare is null or "" or "." or ".." ? throw new AmazonRoute53Exception($"{operation}: the id in the path is not set.") : bare;
    }

    public static void Query(this IRequest wire, string name, string value)
    {
        if (value is not null)
        {
            wire.Parameters.Add(name, value);
        }
    }

    // Throttling, under either of its codes, stays the general exception: officially only the operations on tags have a typed one.
    private static AmazonRoute53Exception Typed(WireError e) => e.Code switch
    {
        "InvalidChangeBatch" => new InvalidChangeBatchException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status) { Messages = e.Messages },
        "InvalidInput" => new InvalidInputException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "NoSuchChange" => new NoSuchChangeException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "NoSuchHealthCheck" => new NoSuchHealthCheckException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "NoSuchHostedZone" => new NoSuchHostedZoneException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "PriorRequestNotComplete" => new PriorRequestNotCompleteException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonRoute53Exception(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
