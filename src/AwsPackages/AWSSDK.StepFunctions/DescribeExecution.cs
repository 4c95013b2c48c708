using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.StepFunctions
{
    public class IncludedData(string value) : ConstantClass(value)
    {
        public static readonly IncludedData ALL_DATA = new("ALL_DATA");
        public static readonly IncludedData METADATA_ONLY = new("METADATA_ONLY");

        public static IncludedData FindValue(string value) => FindValue<IncludedData>(value);

        public static implicit operator IncludedData(string value) => FindValue(value);
    }

    public class ExecutionRedriveStatus(string value) : ConstantClass(value)
    {
        public static readonly ExecutionRedriveStatus NOT_REDRIVABLE = new("NOT_REDRIVABLE");
        public static readonly ExecutionRedriveStatus REDRIVABLE = new("REDRIVABLE");
        public static readonly ExecutionRedriveStatus REDRIVABLE_BY_MAP_RUN = new("REDRIVABLE_BY_MAP_RUN");

        public static ExecutionRedriveStatus FindValue(string value) => FindValue<ExecutionRedriveStatus>(value);

        public static implicit operator ExecutionRedriveStatus(string value) => FindValue(value);
    }
}

namespace Amazon.StepFunctions.Model
{
    public class DescribeExecutionRequest : AmazonStepFunctionsRequest
    {
        public string ExecutionArn { get; set; }

        public IncludedData IncludedData { get; set; }
    }

    public class DescribeExecutionResponse : AmazonWebServiceResponse
    {
        public string ExecutionArn { get; set; }

        public string StateMachineArn { get; set; }

        public string StateMachineVersionArn { get; set; }

        public string StateMachineAliasArn { get; set; }

        public string Name { get; set; }

        public ExecutionStatus Status { get; set; }

        public DateTime? StartDate { get; set; }

        public DateTime? StopDate { get; set; }

        public string Input { get; set; }

        public CloudWatchEventsExecutionDataDetails InputDetails { get; set; }

        public string Output { get; set; }

        public CloudWatchEventsExecutionDataDetails OutputDetails { get; set; }

        public string Error { get; set; }

        public string Cause { get; set; }

        public string TraceHeader { get; set; }

        public int? RedriveCount { get; set; }

        public DateTime? RedriveDate { get; set; }

        public ExecutionRedriveStatus RedriveStatus { get; set; }

        public string RedriveStatusReason { get; set; }
    }

    public class CloudWatchEventsExecutionDataDetails
    {
        public bool? Included { get; set; }

        internal static CloudWatchEventsExecutionDataDetails Read(JsonElement details) => new() { Included = details.Flag("included") };
    }

    internal static class DescribeExecution
    {
        public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeExecutionRequest, DescribeExecutionResponse>(
            nameof(DescribeExecution), Write, Read);

        private static void Write(Utf8JsonWriter json, DescribeExecutionRequest request)
        {
            json.Text("executionArn", request.ExecutionArn);
            json.Constant("includedData", request.IncludedData);
        }

        private static DescribeExecutionResponse Read(JsonElement reply) => new()
        {
            ExecutionArn = reply.Text("executionArn"),
            StateMachineArn = reply.Text("stateMachineArn"),
            StateMachineVersionArn = reply.Text("stateMachineVersionArn"),
            StateMachineAliasArn = reply.Text("stateMachineAliasArn"),
            Name = reply.Text("name"),
            Status = reply.Constant("status", ExecutionStatus.FindValue),
            StartDate = reply.Time("startDate"),
            StopDate = reply.Time("stopDate"),
            Input = reply.Text("input"),
            InputDetails = reply.Object("inputDetails", CloudWatchEventsExecutionDataDetails.Read),
            Output = reply.Text("output"),
            OutputDetails = reply.Object("outputDetails", CloudWatchEventsExecutionDataDetails.Read),
            Error = reply.Text("error"),
            Cause = reply.Text("cause"),
            TraceHeader = reply.Text("traceHeader"),
            RedriveCount = reply.Int("redriveCount"),
            RedriveDate = reply.Time("redriveDate"),
            RedriveStatus = reply.Constant("redriveStatus", ExecutionRedriveStatus.FindValue),
            RedriveStatusReason = reply.Text("redriveStatusReason"),
        };
    }
}
