using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AwsFakes;

namespace Autoscaler.Cli.Tests.Accounts;

/// <summary>
/// The account of the cluster shop, as AWS answers: everything in order, until a test changes something. It keeps parameters and what was published; a call that
/// it does not know is refused, as one without permission is.
/// </summary>
internal sealed class ShopAccount(TimeProvider clock) : HttpMessageHandler
{
    public const string PolicyParameter = "/aurora-autoscaler/policy";

    public const string OverrideParameter = "/aurora-autoscaler/override";

    public Dictionary<string, string> Parameters { get; } = new() { [PolicyParameter] = ValidateTests.Policy(50), [OverrideParameter] = "[]" };

    public List<string> Published { get; } = [];

    /// <summary>What a parameter says that it is called in full; null: nothing.</summary>
    public string? Arn { get; set; }

    /// <summary>Operations that are refused.</summary>
    public HashSet<string> Denied { get; } = [];

    /// <summary>Every operation that was asked.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Answers first, where it has an answer; given the operation and the request's body.</summary>
    public Func<string, string, StubReply?> Before { get; set; } = (_, _) => null;

    public ShopXml Xml { get; } = new();

    public ShopJson Json { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = await SentRequest.Of(request, cancellationToken);
        lock (Asked)
        {
            var reply = Answer(sent);
            var response = new HttpResponseMessage(reply.Status) { Content = new ReadOnlyMemoryContent(reply.Body), RequestMessage = request };
            response.Headers.Add("x-amzn-RequestId", StubReply.RequestId);
            return response;
        }
    }

    private StubReply Answer(SentRequest sent)
    {
        var isJson = sent.Headers.TryGetValue("X-Amz-Target", out var target);
        var operation = isJson ? target!.Split('.')[1] : sent.Method == "GET" ? sent.Address.AbsolutePath.Contains("/change/", StringComparison.Ordinal) ? "GetChange" : "ListResourceRecordSets" : Form(sent.Body, "Action");
        Asked.Add(operation);
        if (!Denied.Contains(operation) && Before(operation, sent.Body) is { } reply)
        {
            return reply;
        }

        var answer = Denied.Contains(operation) ? null : isJson ? Answer(operation, JsonNode.Parse(sent.Body)!.AsObject()) : Xml.Answer(operation, sent.Body);
        if (operation == "Publish" && answer is not null)
        {
            Published.Add(Form(sent.Body, "Message"));
        }

        return answer switch
        {
            { } text => StubReply.Ok(text),
            null when isJson && operation == "GetParameter" && !Denied.Contains(operation) => StubReply.Error(400, """{"__type":"ParameterNotFound","message":"none"}"""),
            null when isJson => StubReply.Error(400, """{"__type":"AccessDeniedException","message":"no"}"""),
            _ => new StubReply(HttpStatusCode.Forbidden, Encoding.UTF8.GetBytes("<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error><RequestId>r</RequestId></ErrorResponse>")),
        };
    }

    private string? Answer(string operation, JsonObject asked)
    {
        switch (operation)
        {
            case "GetParameter":
                return Parameters.TryGetValue((string)asked["Name"]!, out var value) ? new JsonObject { ["Parameter"] = new JsonObject { ["Name"] = (string)asked["Name"]!, ["Value"] = value, ["Version"] = 7, ["ARN"] = Arn } }.ToJsonString() : null;
            case "PutParameter":
                Parameters[(string)asked["Name"]!] = (string)asked["Value"]!;
                return """{"Version":8,"Tier":"Standard"}""";
            default:
                return Json.Answer(operation, asked, Xml.Instances, clock.GetUtcNow());
        }
    }

    private static string Form(string body, string name) =>
        body.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair[0] == name).Select(pair => WebUtility.UrlDecode(pair[1])).FirstOrDefault("");
}
