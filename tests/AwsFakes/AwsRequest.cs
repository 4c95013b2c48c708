namespace AwsFakes;

/// <summary>A request as it came in. The operation is named as AWS names it, such as ListResourceRecordSets; the body of a GET is empty.</summary>
public sealed record AwsRequest(string Operation, Uri Address, string Body);
