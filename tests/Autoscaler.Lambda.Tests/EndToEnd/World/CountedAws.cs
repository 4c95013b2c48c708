using System.Net;
using System.Text;
using System.Web;
using AwsFakes.Rds;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>On the way to moto: keeps what was asked, and answers itself what moto cannot, or what a test wants to be answered.</summary>
internal sealed class CountedAws(Uri moto) : HttpMessageHandler
{
    private readonly Lock gate = new();

    private readonly List<Asked> requests = [];

    private readonly Dictionary<string, string> answers = [];

    private readonly HttpMessageInvoker onward = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>moto has no custom endpoints.</summary>
    public StrictRdsEndpoints? Endpoints { get; set; }

    /// <summary>Everything that came in since the last <see cref="Forget"/>.</summary>
    public IReadOnlyList<Asked> Requests
    {
        get
        {
            lock (gate)
            {
                return [.. requests];
            }
        }
    }

    /// <summary>An operation answers with this body, and success, from now on.</summary>
    public void Answer(string operation, string body)
    {
        lock (gate)
        {
            answers[operation] = body;
        }
    }

    /// <summary>Those answers no more.</summary>
    public void AnswerAsMoto()
    {
        lock (gate)
        {
            answers.Clear();
        }
    }

    public void Forget()
    {
        lock (gate)
        {
            requests.Clear();
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var operation = OperationOf(request, body);
        string? answer;
        lock (gate)
        {
            requests.Add(new Asked(operation));
            answer = answers.GetValueOrDefault(operation);
        }

        if (answer is not null)
        {
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8) };
        }

        if (operation.EndsWith("DBClusterEndpoint", StringComparison.Ordinal) || operation == "DescribeDBClusterEndpoints")
        {
            using var fake = new HttpMessageInvoker(Endpoints!, disposeHandler: false);
            return await fake.SendAsync(request, cancellationToken);
        }

        request.RequestUri = new Uri(moto, request.RequestUri!.PathAndQuery);
        return await onward.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        onward.Dispose();
        base.Dispose(disposing);
    }

    // JSON services name it in a header, query services in the form.
    private static string OperationOf(HttpRequestMessage request, string body) =>
        request.Headers.TryGetValues("X-Amz-Target", out var target)
            ? target.Single().Split('.')[^1]
            : HttpUtility.ParseQueryString(body)["Action"] ?? request.RequestUri!.AbsolutePath;
}
