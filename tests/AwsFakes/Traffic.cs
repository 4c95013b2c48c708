using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace AwsFakes;

/// <summary>What came in, and what goes wrong on the way: the part that is the same for every faked service.</summary>
public sealed class Traffic
{
    private readonly Lock gate = new();
    private readonly List<AwsRequest> requests = [];
    private readonly List<PlannedFault> faults = [];

    /// <summary>Awaited before each request is looked at; here a test holds requests back to bring them into an order.</summary>
    public Func<AwsRequest, CancellationToken, Task>? Latency { get; set; }

    /// <summary>Everything that came in, refused requests included.</summary>
    public IReadOnlyList<AwsRequest> Requests
    {
        get
        {
            lock (gate)
            {
                return [.. requests];
            }
        }
    }

    public int Count(string operation) => Requests.Count(r => r.Operation == operation);

    /// <summary>The next requests that the condition accepts meet this fault. Faults planned first come first.</summary>
    public void Inject(Fault fault, int times = 1, Func<AwsRequest, bool>? when = null)
    {
        lock (gate)
        {
            faults.Add(new PlannedFault(fault, when ?? (_ => true)) { Left = times });
        }
    }

    internal async Task<HttpResponseMessage> Serve(
        AwsRequest request, Func<string, XElement> answer, Func<Refusal, string, XElement> refuse, CancellationToken stop)
    {
        var id = Note(request);
        if (Latency is { } wait)
        {
            await wait(request, stop);
        }

        try
        {
            var fault = Due(request);
            if (fault is { AfterApplying: false })
            {
                throw Refusal.Of(fault);
            }

            var reply = answer(id);
            return fault is null ? Reply(HttpStatusCode.OK, reply, id) : throw Refusal.Of(fault);
        }
        catch (Refusal refusal)
        {
            return Reply((HttpStatusCode)refusal.Status, refuse(refusal, id), id);
        }
    }

    private static HttpResponseMessage Reply(HttpStatusCode status, XElement body, string id)
    {
        var text = $"""<?xml version="1.0" encoding="UTF-8"?>{"\n"}{body.ToString(SaveOptions.DisableFormatting)}""";
        var reply = new HttpResponseMessage(status) { Content = new StringContent(text, Encoding.UTF8, "text/xml") };
        reply.Headers.Add("x-amzn-RequestId", id);
        return reply;
    }

    private string Note(AwsRequest request)
    {
        lock (gate)
        {
            requests.Add(request);
            return string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{requests.Count:x12}");
        }
    }

    private Fault? Due(AwsRequest request)
    {
        lock (gate)
        {
            var planned = faults.Find(f => f.Left > 0 && f.When(request));
            if (planned is not null)
            {
                planned.Left--;
            }

            return planned?.Fault;
        }
    }

    private sealed record PlannedFault(Fault Fault, Func<AwsRequest, bool> When)
    {
        public int Left { get; set; }
    }
}
