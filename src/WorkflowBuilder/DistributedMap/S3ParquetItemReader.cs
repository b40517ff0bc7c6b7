namespace WorkflowBuilder;

/// <summary>Reads the rows of an Apache Parquet file; each item is an object with a member for each column.</summary>
public sealed class S3ParquetItemReader() : S3FileItemReader("PARQUET");
