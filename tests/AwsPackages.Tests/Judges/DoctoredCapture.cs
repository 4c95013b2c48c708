namespace AwsPackages.Tests.Judges;

/// <summary>A good capture made wrong in one place, and words of the report that must follow.</summary>
internal sealed record DoctoredCapture(string Fault, string Operation, Func<Capture, Capture> Doctor, string Report)
{
    public static readonly IReadOnlyList<DoctoredCapture> All =
    [
        new("an operation that AWS does not have", Metrics, c => c with { Operation = "CloudWatch.PutMetrics" }, "operation: CloudWatch.PutMetrics is unknown"),

        new("an unknown form parameter", Metrics, c => c.Says("&Namespace=", "&Colour=red&Namespace="), "request: Colour: unknown to the model"),
        new("an unknown member of an item", Metrics, c => c.Says("Dimensions.member.1.Value", "Dimensions.member.1.Val"), "MetricData.member.1.Dimensions.member.1.Val: unknown"),
        new("a missing form parameter", Metrics, c => c.Says("&Namespace=AuroraAutoscaler", ""), "Missing required parameter in input: \"Namespace\""),
        new("a list whose items have another name", Metrics, c => c.Says("Counts.member", "Counts.item"), "the items of this list are called 'member'"),
        new("a list with a hole", Metrics, c => c.Says("Counts.member.2", "Counts.member.3"), "items are numbered 1, 3"),
        new("a parameter that stands twice", Metrics, c => c.Says("&Version=", "&Namespace=Other&Version="), "Namespace: stands twice"),
        new("a member that we have but do not send", Metrics, c => c.Says("&MetricData.member.1.StorageResolution=1", ""), "request: MetricData[].StorageResolution is not sent"),
        new("a text for a number", Metrics, c => c.Says("StorageResolution=1", "StorageResolution=high"), "Invalid type for parameter MetricData[0].StorageResolution"),
        new("a number below the model's minimum", Metrics, c => c.Says("StorageResolution=1", "StorageResolution=0"), "valid min value: 1"),
        new("a text beyond the model's maximum", Metrics, c => c.Says("AuroraAutoscaler", new string('x', 256)), "256 characters are more than the model's 255"),
        new("a text that misses the model's pattern", Metrics, c => c.Says("Namespace=Aurora", "Namespace=%3AAurora"), "does not match [^:].*"),
        new("an unknown unit", Metrics, c => c.Says("Unit=Percent", "Unit=Percents"), "'Percents' is none of the model's Seconds"),
        new("a time in no format of AWS", Metrics, c => c.Says("2026-11-20T11%3A00%3A07.000Z", "20%2F11%2F2026"), "'20/11/2026' is no ISO 8601 time"),
        new("another action", Metrics, c => c.Says("Action=PutMetricData", "Action=PutMetrics"), "request: states {'Action': 'PutMetrics'"),
        new("another version of the API", Metrics, c => c.Says("Version=2010-08-01", "Version=2009-05-15"), "'Version': '2009-05-15'"),
        new("another address", Metrics, c => c with { Url = "https://cloudwatch.eu-west-1.amazonaws.com/" }, "instead of https://monitoring.eu-west-1.amazonaws.com"),
        new("a map whose entries lack their key", Notice, c => c.Says("&MessageAttributes.entry.2.Name=cluster", ""), "MessageAttributes.entry.2: has Value instead of Name, Value"),
        new("a map whose entries have another name", Notice, c => c.Says("MessageAttributes.entry", "MessageAttributes.member"), "the items of this list are called 'entry'"),

        new("an unknown JSON member", Start, c => c.Says("\"name\"", "\"title\""), "$.title: unknown to the model"),
        new("a missing JSON member", Start, c => c.Says("\"stateMachineArn\"", "\"arn\""), "Missing required parameter in input: \"stateMachineArn\""),
        new("a JSON null", Start, c => c.Says("\"shop-20261120T1100\"", "null"), "Invalid type for parameter name, value: None"),
        new("another target", Start, c => c.Heads("X-Amz-Target", "AWSStepFunctions.StartSyncExecution"), "X-Amz-Target is 'AWSStepFunctions.StartSyncExecution'"),
        new("another version of JSON", Start, c => c.Heads("Content-Type", "application/x-amz-json-1.1"), "Content-Type is 'application/x-amz-json-1.1'"),
        new("a JSON body that is cut off", Start, c => c with { Body = c.Body[..^1] }, "request: cannot be parsed"),

        new("XML elements in another order", Change, c => c.Says("<Weight>8</Weight><TTL>1</TTL>", "<TTL>1</TTL><Weight>8</Weight>"), "the order is Name, Type, SetIdentifier, TTL, Weight"),
        new("an unknown XML element", Change, c => c.Says("<Comment>", "<Note>x</Note><Comment>"), "/ChangeBatch/Note: unknown to the model"),
        new("a missing XML element", Change, c => c.Says("<Type>CNAME</Type>", ""), "Missing required parameter in ChangeBatch.Changes[0].ResourceRecordSet: \"Type\""),
        new("an XML element that stands twice", Change, c => c.Says("<TTL>1</TTL>", "<TTL>1</TTL><TTL>2</TTL>"), "TTL: stands twice"),
        new("XML items of another name", Change, c => c.Says("Change>", "Item>"), "the items of this list are called 'Change'"),
        new("another XML namespace", Change, c => c.Says("2013-04-01", "2012-12-12"), "instead of 'https://route53.amazonaws.com/doc/2013-04-01/'"),
        new("another XML root", Change, c => c.Says("ChangeResourceRecordSetsRequest", "Request"), "the root is <Request>"),
        new("another path", Change, c => c with { Url = c.Url.TrimEnd('/') }, "instead of /2013-04-01/hostedzone/{Id}/rrset/"),
        new("another method", Change, c => c with { Method = "PUT" }, "method: sent PUT, botocore sends POST"),
        new("an unknown query parameter", List, c => c with { Url = c.Url + "&colour=red" }, "querystring colour: unknown to the model"),
        new("a record type that does not exist", List, c => c with { Url = c.Url.Replace("type=CNAME", "type=ALIAS", StringComparison.Ordinal) }, "'ALIAS' is none of the model's"),
        new("a body in a GET", List, c => c with { Body = "<x/>" }, "has a body where the model has none"),

        new("a signature by another secret", List, c => c with { SecretKey = "another" }, "signature: sent AWS4-HMAC-SHA256"),
        new("a body changed after it was signed", Start, c => c.Says("1100", "1200"), "signature: X-Amz-Content-SHA256 is"),
        new("a signature for the client's region where the service has one of its own", List, c => c.Heads("Authorization", c.Headers["Authorization"].Replace("us-east-1", "eu-west-1", StringComparison.Ordinal)), "instead of ('AKIDEXAMPLE', 'us-east-1', 'route53')"),
        new("no session token", Metrics, c => c.Heads("X-Amz-Security-Token", null), "session token None"),
        new("a header of AWS that is not signed", Metrics, c => c.Heads("X-Amz-Colour", "red"), "x-amz-colour is not signed"),
        new("no signature", Metrics, c => c.Heads("Authorization", null), "signature: cannot be read"),

        new("an unknown element in a reply", List, c => c.Answers("<MaxItems>2</MaxItems>", "<MaxItems>2</MaxItems><Total>9</Total>"), "reply: /ListResourceRecordSetsResponse/Total: unknown"),
        new("an unknown member in a reply", Start, c => c.Answers("\"startDate\"", "\"startTime\""), "reply: $.startTime: unknown to the model"),
        new("a reply that lacks what AWS always sends", List, c => c.Answers("<MaxItems>2</MaxItems>", ""), "reply: Missing required parameter in input: \"MaxItems\""),
        new("a reply in another namespace", List, c => c.Answers("2013-04-01", "2012-12-12"), "reply: /ListResourceRecordSetsResponse: in namespace"),
        new("a time of the other protocol in a reply", Start, c => c.Answers("1.795172407431E9", "\"2026-11-20T11:00:07.431Z\""), "is no time in seconds since 1970"),
        new("a value that we read otherwise", List, c => c.Reads("[0].Weight = 255", "[0].Weight = 25"), "ResourceRecordSets[0].Weight is read as '25', botocore reads '255'"),
        new("a member that we have but do not read", List, c => c.Reads("ResourceRecordSets[0].Weight = 255\n", ""), "ResourceRecordSets[0].Weight is not read; botocore reads '255'"),
        new("a line that no reply says", Start, c => c.Reads("StartDate =", "StopDate ="), "reply: StopDate is read as '2026-11-20T11:00:07.431Z', botocore reads None"),
        new("an error with another code", List, c => c.Fails("NoSuchHostedZone", "NoSuchZone"), "error NoSuchHostedZone: botocore reads the code 'NoSuchZone'"),
        new("an error that the operation does not have", List, c => c with { Errors = [c.Errors[0] with { Code = "NoSuchChange" }] }, "the model of ListResourceRecordSets lists InvalidInput, NoSuchHostedZone"),
        new("an error thrown as another type", List, c => c with { Errors = [c.Errors[0] with { Exception = "InvalidInputException" }] }, "instead of NoSuchHostedZoneException"),
    ];

    private const string Metrics = "CloudWatch.PutMetricData";
    private const string Notice = "SimpleNotificationService.Publish";
    private const string Start = "StepFunctions.StartExecution";
    private const string Change = "Route53.ChangeResourceRecordSets";
    private const string List = "Route53.ListResourceRecordSets";
}
